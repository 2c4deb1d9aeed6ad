using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class PlaceIdentityTests
{
    [Theory]
    [InlineData("云川国家级自然保护区", "云川自然保护区", true)]
    [InlineData("云川国家高新技术产业开发区", "云川高新区", true)]
    [InlineData("上海国家会展中心", "上海会展中心", false)]
    [InlineData("恩施土家族苗族自治州", "恩施州", true)]
    [InlineData("恩施州", "恩施市", false)]
    [InlineData("海南藏族自治州", "海南", false)]
    [InlineData("伊犁哈萨克自治州", "伊犁", true)]
    [InlineData("云川火车站", "云川站", true)]
    [InlineData("铁路云川港站", "云川港站", true)]
    [InlineData("云州至川城高速铁路", "云川高铁", true)]
    [InlineData("云州至川城至禾口高速公路", "云川禾高速", true)]
    [InlineData("云州至川城高铁", "云城高铁", false)]
    [InlineData("云川公路", "云川路", true)]
    // A part of a county is not the county.
    [InlineData("靖西景区", "靖西", false)]
    [InlineData("黄山景区", "黄山", true)]
    [InlineData("九寨沟景区", "九寨沟", true)]
    [InlineData("云禾景区", "云禾", true)]
    public void Forms_of_one_place_have_one_identity(string a, string b, bool expected) =>
        Assert.Equal(expected, PlaceIdentity.Of(a) == PlaceIdentity.Of(b));
}
