using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Definitions;

public sealed class DefinitionFinderTests
{
    [Theory]
    [InlineData("河海大学（以下简称“河大”）成立", "河海大学", "河大")]
    [InlineData("《港口发展规划》（以下简称《规划》）提出", "《港口发展规划", "规划")]
    [InlineData("国际港口协会（IPA）发布", "国际港口协会", "IPA")]
    [InlineData("海川公司（简称：海川）", "海川公司", "海川")]
    public void A_bracket_defines_a_short_form(string text, string upTo, string shortForm)
    {
        var definition = Assert.Single(Find(text));
        Assert.Equal(upTo, text[..definition.FullEnd]);
        Assert.Equal(shortForm, text[definition.ShortStart..definition.ShortEnd]);
        Assert.True(definition.IsSaid);
    }

    [Theory]
    [InlineData("北极星港口协会（North Star Body，NSB）发布", "North Star Body|NSB")]
    [InlineData("北极星港口协会（North Star Body, NSB）发布", "North Star Body|NSB")]
    [InlineData("北极星港口协会（North Star Body，简称NSB）发布", "North Star Body|NSB")]
    [InlineData("海川公司（SeaBot，下称“海川”）发布", "SeaBot|海川")]
    [InlineData("海川公司（CPU，GPU）发布", "")]
    [InlineData("北极星港口协会（North Star Body，GPU）发布", "")]
    public void A_bracket_may_define_two_forms(string text, string forms) =>
        Assert.Equal(forms, string.Join('|', Find(text).Select(x => text[x.ShortStart..x.ShortEnd])));

    [Theory]
    [InlineData("参会人数（含线上）创新高")]
    [InlineData("河海研究中心（河海院）成立")]
    public void What_else_stands_in_brackets_by_itself_is_not_said_to_be_one(string text) =>
        Assert.False(Assert.Single(Find(text)).IsSaid);

    [Theory]
    [InlineData("气温（单位：摄氏度）")]
    [InlineData("（）")]
    [InlineData("公司（以下简称")]
    public void Other_brackets_define_nothing(string text) => Assert.Empty(Find(text));

    private static List<Definition> Find(string text)
    {
        var found = new List<Definition>();
        DefinitionFinder.Find(new TokenizedText(text), found);
        return found;
    }
}
