using Articles.Analysis.Entities.Recognition.Enumerations;

namespace Articles.Analysis.Tests.Entities.Recognition.Enumerations;

public sealed class ProductListTests
{
    [Theory]
    [InlineData("理财产品还有云禾证券旗下的云禾股票精选、云禾股票策略，收益不错。", "云禾股票精选|云禾股票策略")]
    [InlineData("招聘平台如77、塬禾网、云禾招聘网，数量很多。", "塬禾网|云禾招聘网")]
    // Qualities, which nobody has made.
    [InlineData("短视频平台有那么强的互动性、传播性。", "")]
    public void What_an_announced_list_names_are_products(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new ProductList(), text, EntityCategory.Product));
}
