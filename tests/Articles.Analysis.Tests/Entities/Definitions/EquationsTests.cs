using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Definitions;

public sealed class EquationsTests
{
    [Theory]
    [InlineData("数据中心是苏州“城市大脑”。", "城市大脑")]
    [InlineData("数据中心即“城市大脑”，已启用。", "城市大脑")]
    // What stands between says that it is one of a kind.
    [InlineData("数据中心是全市重要的“城市大脑”。", "")]
    // What follows is what the quotation belongs to.
    [InlineData("数据中心是苏州“城市大脑”的机房。", "")]
    [InlineData("数据中心建成“城市大脑”。", "")]
    public void What_is_said_to_be_one_has_but_places_between(string text, string expected)
    {
        var found = new List<Definition>();
        Equations.Find(new TokenizedText(text), found);

        Assert.Equal(expected, string.Join('|', found.Select(x => text[x.ShortStart..x.ShortEnd])));
    }
}
