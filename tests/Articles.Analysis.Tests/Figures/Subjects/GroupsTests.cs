namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class GroupsTests
{
    [Theory]
    // What several own together, or a group of which a name is only a member, has no named owner.
    [InlineData("北岭县新闻\n北岭县招商。溪山集团和云禾公司的120名员工报名。", null)]
    [InlineData("北岭县新闻\n北岭县招商。溪山集团等5家企业营收20亿元。", null)]
    [InlineData("北岭县新闻\n北岭县招商。云禾公司等共120余个单位报名。", null)]
    [InlineData("北岭县新闻\n北岭县招商。6个镇的云禾公司报名，带动120人。", "北岭县")]
    // What a place has gained is its own.
    [InlineData("北岭县新闻\n北岭县招商。溪山集团等5家企业落户，投资20亿元。", "北岭县")]
    [InlineData("北岭县新闻\n北岭县招商。目前，已有溪山集团等5家企业签约，总投资20亿元。", "北岭县")]
    // Whom something is done for is not spoken of.
    [InlineData("云禾公司新闻\n云禾公司扩网，为溪山集团等5家企业供水。", "云禾公司")]
    // A meeting has its guests.
    [InlineData("北岭茶博会开幕\n北岭茶博会开幕，北岭茶博会热闹。溪山集团等5家企业布展。", "北岭茶博会")]
    // One name alone owns.
    [InlineData("北岭县新闻\n北岭县招商。溪山集团营收20亿元。", "溪山集团")]
    public void What_a_group_has_is_no_members(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("云禾公司", EntityCategory.Organization),
                ("北岭茶博会", EntityCategory.Event)
            )
        );
}
