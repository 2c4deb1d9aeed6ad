using Articles.Analysis.Entities.Recognition.Documents;

namespace Articles.Analysis.Tests.Entities.Recognition.Documents;

public sealed class TitleMarkRecognizerTests
{
    [Theory]
    [InlineData("越剧《云禾记》、话剧《大江边》《塬上》上演。", EntityCategory.Product, "云禾记|大江边|塬上")]
    [InlineData("《云禾夜话》栏目开播。", EntityCategory.Product, "云禾夜话")]
    [InlineData("印发《云禾规划》《塬禾方案》。", EntityCategory.Document, "云禾规划|塬禾方案")]
    [InlineData("话剧《大江边》获奖，并印发《云禾规划》。", EntityCategory.Document, "云禾规划")]
    [InlineData("《云禾》杂志和《云禾晚报》报道。", EntityCategory.Organization, "云禾|云禾晚报")]
    [InlineData("据《参考消息》报道，英国《泰晤士报》刊文。", EntityCategory.Organization, "参考消息|泰晤士报")]
    public void What_stands_beside_a_title_tells_its_class(string text, string category, string expected) =>
        Assert.Equal(expected, Candidates.Of(new TitleMarkRecognizer(), text, category));
}
