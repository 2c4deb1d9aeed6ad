namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class LeadInTests
{
    [Theory]
    // A sentence that has its own subject doesn't go on with what the one before brought into being.
    [InlineData("新闻\n远山集团推出“云禾平台”。今年，集团员工400人，服务客户40家。", "远山集团")]
    [InlineData("新闻\n清河市推出“云禾平台”。去年，服务业增加值40亿元。", "清河市")]
    [InlineData("新闻\n清河市推出“云禾平台”。去年，运行费降至40万元。", "清河市")]
    [InlineData("新闻\n清河市推出“云禾平台”。目前，已服务客户40家。", "云禾平台")]
    // Who wins at a contest is not the contest.
    [InlineData("新闻\n清河学院重视实训。在技能大赛中，获金牌40枚。", "清河学院")]
    [InlineData("新闻\n远山集团连续参展。在茶叶博览会上，带来新品40款。", "远山集团")]
    [InlineData("新闻\n远山集团承办活动。在技能大赛中，40支队伍脱颖而出。", "技能大赛")]
    public void A_clause_that_leads_in_names_no_owner_of_what_others_do(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.SubjectOfFour(
                text,
                ("清河市", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization),
                ("清河学院", EntityCategory.Organization),
                ("云禾平台", EntityCategory.Product),
                ("技能大赛", EntityCategory.Event),
                ("茶叶博览会", EntityCategory.Event)
            )
        );
}
