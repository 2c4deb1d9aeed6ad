using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class GlossTests
{
    [Theory]
    [InlineData("(chǎn)業", 6, "chǎn", true)]
    [InlineData("（yè）", 4, "yè", true)]
    [InlineData("(kai)", 5, "kai", false)]
    [InlineData("(lǜ)", 4, "lǜ", true)]
    [InlineData("(lv)", 4, "lü", false)]
    [InlineData("(ɡuó)", 5, "guó", true)]
    public void A_bracketed_syllable_is_read(string text, int length, string syllable, bool hasTone) =>
        Assert.Equal(new Gloss(length, syllable, hasTone), Gloss.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("()")]
    [InlineData("(chǎn")]
    [InlineData("(chǎn）")]
    [InlineData("( chǎn)")]
    [InlineData("(tāotiè)")]
    [InlineData("(MaaS)")]
    [InlineData("(xyz)")]
    [InlineData("(zhuangg)")]
    public void Anything_else_is_not(string text) => Assert.Null(Gloss.Read(text));
}
