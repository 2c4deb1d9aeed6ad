namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class CompanyManagersTests
{
    [Theory]
    // Whose manager says it, wherever he says it.
    [InlineData("新闻\n云岭股份相关负责人表示，公司去年出口汽车24万辆。", "云岭股份")]
    [InlineData("新闻\n云岭股份董事长周明远在论坛上表示，公司去年市占率为36.8%。", "云岭股份")]
    [InlineData("新闻\n云岭股份董事长周明远在接受采访时说，公司研发人员超过10万人。", "云岭股份")]
    [InlineData("新闻\n云岭股份有关负责人介绍：“我们去年出口整机3万台。”", "云岭股份")]
    public void A_company_s_manager_speaks_of_it(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(text, ("云岭股份", EntityCategory.Organization), ("周明远", EntityCategory.Person))
        );
}
