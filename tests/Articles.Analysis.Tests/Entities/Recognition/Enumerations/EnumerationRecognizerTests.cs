using Articles.Analysis.Entities.Recognition.Enumerations;

namespace Articles.Analysis.Tests.Entities.Recognition.Enumerations;

public sealed class EnumerationRecognizerTests
{
    [Theory]
    [InlineData("一键报修、一码入园等既有服务系统上线。", "一码入园|一键报修")]
    [InlineData("翎昂CloudBee、云根互联根云等平台入选。", "云根互联根云|翎昂CloudBee")]
    [InlineData("计算、存储等平台入选。", "")]
    public void Products_of_a_list_hold_any_words(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new EnumerationRecognizer(), text, EntityCategory.Product));
}
