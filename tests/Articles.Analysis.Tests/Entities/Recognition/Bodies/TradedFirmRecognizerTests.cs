using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class TradedFirmRecognizerTests
{
    [Theory]
    [InlineData("昨日，沐辰能源宣布裁员。", "沐辰能源")]
    [InlineData("沐辰教育CEO出席。", "沐辰教育")]
    [InlineData("沐辰资本创始人表示看好。", "沐辰资本")]
    [InlineData("沐辰能源结构不断优化。", "")]
    [InlineData("清洁能源宣布降价。", "")]
    [InlineData("沐辰能源下降。", "")]
    [InlineData("林辰能源宣布裁员。", "")]
    public void A_firm_of_a_common_trade_is_found_where_it_acts(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new TradedFirmRecognizer(), text, EntityCategory.Organization));
}
