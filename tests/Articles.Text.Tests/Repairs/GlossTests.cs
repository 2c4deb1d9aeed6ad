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

    [Theory]
    [InlineData("(huì )議", 6, "huì", false)]
    [InlineData("( chǎn)業", 7, "chǎn", false)]
    [InlineData("(Shàn)", 6, "shàn", true)]
    [InlineData("（GUÓ）", 5, "guó", true)]
    public void Blanks_and_capitals_are_read_loosely(string text, int length, string syllable, bool isCapital)
    {
        Assert.Null(Gloss.Read(text));
        Assert.Equal(new Gloss(length, syllable, true, isCapital), Gloss.ReadLoose(text));
    }

    [Theory]
    [InlineData("(chu?ng)", '創', 8, "chuang")]
    [InlineData("(chu脿ng)", '創', 8, "chuang")]
    [InlineData("(chu\uFFFDng)", '創', 8, "chuang")]
    [InlineData("(y\u00C3\u00A8)", '業', 5, "ye")]
    public void A_letter_that_was_decoded_wrongly_is_known_by_the_character(
        string text,
        char character,
        int length,
        string syllable
    ) => Assert.Equal(new Gloss(length, syllable, true), Gloss.ReadBroken(text, character));

    [Theory]
    [InlineData("(chu?ng)", '業')]
    [InlineData("(chuang)", '創')]
    [InlineData("(?)", '業')]
    [InlineData("(c?u?)", '創')]
    [InlineData("(真?)", '業')]
    public void Any_other_broken_bracket_is_none(string text, char character) =>
        Assert.Null(Gloss.ReadBroken(text, character));
}
