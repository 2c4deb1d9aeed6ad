namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class PredicateNounTests
{
    [Theory]
    // No sum and no rate is of a body itself.
    [InlineData("新闻\n花掉了9亿元的远山集团仍未盈利。", "花掉")]
    public void The_verb_names_a_sum_that_has_no_noun(string text, string indicators) =>
        Assert.Equal(
            indicators,
            string.Join(
                ' ',
                NamedArticle.Read(text, ("远山集团", EntityCategory.Organization)).Select(static x => x.Indicator)
            )
        );
}
