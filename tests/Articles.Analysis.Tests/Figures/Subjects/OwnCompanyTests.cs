namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class OwnCompanyTests
{
    [Theory]
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
            NamedArticle.LastSubject(
                text,
                ("云岭股份", EntityCategory.Organization),
                ("云岭智造", EntityCategory.Organization),
                ("清河银行", EntityCategory.Organization),
                ("清河市", EntityCategory.Location),
                ("云禾平台", EntityCategory.Product)
            )
        );

    [Theory]
    // A college is none.
    [InlineData("远山集团年报\n远山集团扩产。清河学院搬迁。\n公司数字化投入40亿元。", "远山集团")]
    // 公司 of many is no company, 该行 a bank.
    [InlineData("清河市营商环境\n远山集团落户清河市。清河市招商。\n公司数量达40家。", "清河市")]
    [InlineData("清河市营商环境\n清河市招商，清河市提速。清河银行支持远山集团扩产。\n该行发放贷款40亿元。", "清河银行")]
    public void The_company_is_no_other_body_and_no_companies(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.SubjectOfFour(
                text,
                ("清河市", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization),
                ("清河学院", EntityCategory.Organization),
                ("清河银行", EntityCategory.Organization)
            )
        );
}
