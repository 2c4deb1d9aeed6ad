using Articles.Analysis.Entities.Recognition.Products;

namespace Articles.Analysis.Tests.Entities.Recognition.Products;

public sealed class FirmServiceRecognizerTests
{
    [Theory]
    [InlineData("京东买菜的米面卖得好。", "京东买菜")]
    [InlineData("记者登录拼多多全球购页面。", "拼多多全球购")]
    // A firm of its own.
    [InlineData("京东国际公司成立。", "")]
    public void A_firm_and_what_it_offers_are_a_product(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new FirmServiceRecognizer(), text, EntityCategory.Product));
}
