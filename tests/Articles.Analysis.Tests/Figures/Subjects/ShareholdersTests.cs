namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class ShareholdersTests
{
    [Theory]
    // Whom the clause before names as the holder holds the shares.
    [InlineData("新闻\n云岭股份营收90亿元，公司大股东为周明远，持股37.6%。", "周明远")]
    [InlineData("新闻\n云岭股份的控股股东是清河集团，持股比例为51%。", "清河集团")]
    // The next sentence tells of the company again.
    [InlineData("新闻\n云岭股份大股东为周明远，持股37.6%。公司注册资本4亿元。", "云岭股份")]
    [InlineData("新闻\n云岭股份大股东为清河集团，持股37.6%。公司注册资本4亿元。", "云岭股份")]
    // Who isn't named as a holder holds nothing.
    [InlineData("新闻\n云岭股份营收90亿元，董事长为周明远，员工4万人。", "云岭股份")]
    public void A_holder_owns_the_share_that_follows_the_name(string text, string subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("云岭股份", EntityCategory.Organization),
                ("清河集团", EntityCategory.Organization),
                ("周明远", EntityCategory.Person)
            )
        );
}
