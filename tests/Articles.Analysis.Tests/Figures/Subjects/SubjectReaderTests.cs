namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class SubjectReaderTests
{
    [Theory]
    // Clauses without figures, in the sentence or before it, say whom the one with a figure speaks of.
    [InlineData("新闻\n清河市提速。\n远山集团提速，研发增强，员工达40人。", "远山集团")]
    [InlineData("新闻\n清河市提速。\n远山集团提速。研发增强。员工达40人。", "远山集团")]
    [InlineData("新闻\n清河市提速。\n河口县提速；远山集团提速，员工达40人。", "远山集团")]
    // A paragraph that goes on with one that has no figure.
    [InlineData("新闻\n清河市提速。\n远山集团提速。\n其中，员工达40人。", "远山集团")]
    // A pronoun means whom the text came to speak of last, though no figure asked for it there.
    [InlineData("新闻\n清河市提速。\n远山集团获得青峰集团好评。\n研发增强。\n该集团员工达40人。", "远山集团")]
    public void Clauses_without_figures_say_whom_those_after_them_speak_of(string text, string subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河市", EntityCategory.Location),
                ("河口县", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization),
                ("青峰集团", EntityCategory.Organization)
            )
        );
}
