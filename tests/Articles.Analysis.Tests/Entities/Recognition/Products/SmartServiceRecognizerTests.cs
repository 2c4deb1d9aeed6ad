using Articles.Analysis.Entities.Recognition.Products;

namespace Articles.Analysis.Tests.Entities.Recognition.Products;

public sealed class SmartServiceRecognizerTests
{
    [Theory]
    [InlineData("智慧城管接入探头3万路。", "智慧城管")]
    [InlineData("会上获悉，智慧消防数据总量很大。", "智慧消防")]
    [InlineData("宁波智慧水务覆盖全部泵站。", "智慧水务")]
    // A field of work.
    [InlineData("智慧城管方面，投入加大。", "")]
    [InlineData("发展智慧城管已有经验。", "")]
    [InlineData("智慧城市通过验收。", "")]
    public void A_system_is_called_by_its_trade_where_a_clause_tells_what_it_does(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new SmartServiceRecognizer(), text, EntityCategory.Product));
}
