namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class ScenesTests
{
    [Theory]
    // Where a way leads is not whose length or delay it is.
    [InlineData("清河集团业绩\n清河集团提速。平均时延10毫秒，至河口县仅4毫秒。", "清河集团")]
    public void Where_a_way_leads_is_no_owner(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("河口县", EntityCategory.Location),
                ("清河集团", EntityCategory.Organization)
            )
        );

    [Theory]
    // Where somebody is located is told by the way.
    [InlineData("清河学院招生\n清河学院创办于1950年，位于风景秀丽的河口县，占地40亩。", "清河学院")]
    [InlineData("新闻\n远山集团提速。针对受灾严重的河口县，调拨帐篷40顶。", "远山集团")]
    public void Where_somebody_is_located_is_told_by_the_way(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.SubjectOfFour(
                text,
                ("河口县", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization),
                ("清河学院", EntityCategory.Organization)
            )
        );
}
