namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class OwnGroupTests
{
    [Theory]
    // The group goes on behind one of its ports.
    [InlineData("新闻\n远山集团提速。清河第9产业园投产。集团实现收入40亿元。", "收入", "远山集团")]
    public void A_group_goes_on_behind_one_of_its_ports(string text, string indicators, string subjects)
    {
        var metrics = NamedArticle.Read(
            text,
            ("清河第9产业园", EntityCategory.Location),
            ("远山集团", EntityCategory.Organization)
        );
        Assert.Equal(indicators, string.Join(' ', metrics.Select(static x => x.Indicator)));
        Assert.Equal(subjects, string.Join(' ', metrics.Select(static x => x.Subject)));
    }
}
