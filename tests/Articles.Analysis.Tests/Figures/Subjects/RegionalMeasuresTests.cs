namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class RegionalMeasuresTests
{
    [Theory]
    // A port has no industry of its own: it is the city's that the port is called by.
    [InlineData("新闻\n宁波市提速。宁波港吞吐量13亿吨。规上工业增加值增长6%。", "宁波市")]
    // Nobody's where no region is named.
    [InlineData("新闻\n远山集团扩能。常住人口520万人。", null)]
    // A measure that firms have too goes on with the firm.
    [InlineData("新闻\n远山集团扩能。产值增长6%。", "远山集团")]
    public void What_only_a_region_has_is_no_ports_and_no_firms(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("宁波市", EntityCategory.Location),
                ("宁波港", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization)
            )
        );
}
