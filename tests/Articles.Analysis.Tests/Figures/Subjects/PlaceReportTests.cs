namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class PlaceReportTests
{
    [Theory]
    // A place's yearly report tells of the place, whomever its sentences praise.
    [InlineData("2024年清河省政府工作报告\n远山集团获批上市。新建学校90所。", "清河省")]
    [InlineData("2024年清河省政府工作报告\n远山集团获批上市，新建学校90所。", "清河省")]
    [InlineData("2024年清河省政府工作报告\n远山集团投资90亿元。", "远山集团")]
    // Elsewhere the paragraph goes on with whom it speaks of.
    [InlineData("2024年清河省产业观察\n远山集团获批上市。新建学校90所。", "远山集团")]
    public void A_report_of_a_place_speaks_of_the_place(string text, string? subject) =>
        Assert.Equal(subject, NamedArticle.LastSubject(text, ("远山集团", EntityCategory.Organization)));

    [Theory]
    // Whose report the sentence tells of is what it calls 公司.
    [InlineData("清河集团观察\n清河集团提速。清河集团扩建。\n远山集团日前发布的年报显示，公司利润9亿元。", "远山集团")]
    [InlineData("清河集团观察\n清河集团提速。清河集团扩建。\n远山集团日前来访，公司利润9亿元。", "清河集团")]
    // A research house's report tells of others.
    [InlineData("清河集团观察\n清河集团提速。清河集团扩建。\n远山集团发布的研究报告显示，公司利润9亿元。", "清河集团")]
    [InlineData("清河集团观察\n清河集团提速。清河集团扩建。\n远山集团发布的公告显示，公司利润9亿元。", "清河集团")]
    [InlineData("清河集团观察\n清河集团提速。清河集团扩建。\n清河集团发布的公告显示，公司利润9亿元。", "清河集团")]
    public void The_company_is_whose_report_is_told_of(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河集团", EntityCategory.Organization),
                ("远山集团", EntityCategory.Organization)
            )
        );
}
