using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class CompanyNameTests
{
    [Theory]
    [InlineData("中国移动江苏公司", "江苏移动")]
    [InlineData("中国移动江苏分公司", "江苏移动")]
    [InlineData("中国移动江苏公司党委", "江苏移动党委")]
    [InlineData("中国联通集团", "中国联通")]
    [InlineData("中国联通集团有限公司", "中国联通")]
    [InlineData("远帆科技股份有限公司", "远帆科技")]
    [InlineData("中国移动甘肃公司张掖分公司", "张掖移动")]
    [InlineData("中国电信平江分公司", "平江电信")]
    [InlineData("中国联通永安市分公司", "永安联通")]
    [InlineData("中国电信上海东区局", "上海电信东区局")]
    public void Names_of_one_body_have_one_identity(string a, string b) =>
        Assert.Equal(CompanyName.Identity(a), CompanyName.Identity(b));

    [Theory]
    [InlineData("江苏移动", "江苏联通")]
    [InlineData("江苏移动", "浙江移动")]
    [InlineData("中国移动", "江苏移动")]
    [InlineData("江苏移动", "江苏移动党委")]
    [InlineData("京东科技公司", "京东")]
    [InlineData("甲禾分公司", "甲禾")]
    [InlineData("申通集团", "申通")]
    public void Names_of_two_bodies_have_two(string a, string b) =>
        Assert.NotEqual(CompanyName.Identity(a), CompanyName.Identity(b));

    [Fact]
    public void A_company_called_by_its_place_alone_has_an_unknown_trade() =>
        Assert.StartsWith(CompanyName.UnknownTrade, CompanyName.Identity("江苏公司"), StringComparison.Ordinal);
}
