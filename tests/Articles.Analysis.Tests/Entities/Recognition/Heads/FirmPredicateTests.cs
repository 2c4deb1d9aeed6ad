using Articles.Analysis.Entities.Recognition.Heads;

namespace Articles.Analysis.Tests.Entities.Recognition.Heads;

public sealed class FirmPredicateTests
{
    [Theory]
    [InlineData("云禾智能科技股份有限公司更新云禾管家平台。", "云禾管家平台")]
    [InlineData("百度发布文心大模型4.5。", "文心大模型4.5")]
    public void What_a_firm_does_is_no_part_of_a_product(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new HeadRecognizer(), text, EntityCategory.Product));

    [Theory]
    [InlineData(
        "宁德时代新能源科技股份有限公司研发中心启用。",
        "宁德时代新能源科技股份有限公司|宁德时代新能源科技股份有限公司研发中心"
    )]
    [InlineData("沐辰控股控股股东深圳明禾有限公司签约。", "沐辰控股|深圳明禾有限公司")]
    public void What_a_firm_or_its_unit_is_called_is_a_part_of_it(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new HeadRecognizer(), text, EntityCategory.Organization));
}
