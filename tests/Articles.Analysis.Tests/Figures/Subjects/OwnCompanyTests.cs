namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class OwnCompanyTests
{
    [Theory]
    // Whose manager says it, wherever he says it.
    [InlineData("新闻\n云岭股份相关负责人表示，公司去年出口汽车24万辆。", "云岭股份")]
    [InlineData("新闻\n云岭股份董事长周明远在论坛上表示，公司去年市占率为36.8%。", "云岭股份")]
    [InlineData("新闻\n云岭股份董事长周明远在接受采访时说，公司研发人员超过10万人。", "云岭股份")]
    [InlineData("新闻\n云岭股份有关负责人介绍：“我们去年出口整机3万台。”", "云岭股份")]
    // A group goes on after its daughter, and its daughter leads her own figures.
    [InlineData("新闻\n云岭股份营收90亿元。子公司云岭智造营收6亿元。公司拥有专利2600项。", "云岭股份")]
    [InlineData("新闻\n云岭股份营收90亿元。公司参股的云岭智造营收6亿元。", "云岭智造")]
    // No place and no product is a company.
    [InlineData("新闻\n云岭股份建成充电站2万座。清河市用电量达30亿千瓦时。公司计划投资6亿元。", "云岭股份")]
    [InlineData("新闻\n云禾平台由云岭股份运营，公司员工11万人。", "云岭股份")]
    // Who borrows from a bank is the company.
    [InlineData("新闻\n清河银行为云岭股份办理贷款2亿元。该公司一季度营收125亿元。", "云岭股份")]
    [InlineData("新闻\n清河银行为云岭股份办理贷款2亿元。该行一季度营收125亿元。", "清河银行")]
    // All over the world it has what it has at home.
    [InlineData("新闻\n云岭股份营收90亿元，全球员工7万人。", "云岭股份")]
    [InlineData("新闻\n云岭股份营收90亿元，国内收入30亿元，全国服务网点500个。", "云岭股份")]
    public void A_company_is_the_one_that_its_text_speaks_of(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle
                .Read(
                    text,
                    ("云岭股份", EntityCategory.Organization),
                    ("云岭智造", EntityCategory.Organization),
                    ("清河银行", EntityCategory.Organization),
                    ("清河市", EntityCategory.Location),
                    ("云禾平台", EntityCategory.Product),
                    ("周明远", EntityCategory.Person)
                )[^1]
                .Subject
        );
}
