namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class PaidSumTests
{
    [Theory]
    // What a body pays to another has the verb's name.
    [InlineData("新闻\n远山集团向河口公司投资3亿元。", "投资")]
    public void What_is_paid_to_another_has_the_verb_s_name(string text, string indicators) =>
        Assert.Equal(
            indicators,
            string.Join(
                ' ',
                NamedArticle
                    .Read(text, ("远山集团", EntityCategory.Organization), ("河口公司", EntityCategory.Organization))
                    .Select(static x => x.Indicator)
            )
        );
}
