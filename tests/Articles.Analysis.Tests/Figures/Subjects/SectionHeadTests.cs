namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class SectionHeadTests
{
    [Theory]
    // A heading that names a place leads its section.
    [InlineData("新闻\n河口县：公交先行\n公交线路达到90条。", "河口县")]
    // So does one that is nothing but a name, numbered or not.
    [InlineData("新闻\n（一）河口县\n公交线路达到90条。", "河口县")]
    [InlineData("新闻\n2.河口县\n公交线路达到90条。", "河口县")]
    [InlineData("新闻\n河口县公交提速\n公交线路达到90条。", null)]
    public void A_heading_gives_its_section_to_whom_it_names(string text, string? subject) =>
        Assert.Equal(subject, NamedArticle.LastSubject(text, ("河口县", EntityCategory.Location)));

    [Theory]
    // Who signed a paper is not whose figures it gives; a section of it may be a body's.
    [InlineData("年度报告\n河口调查队\n全年建成泵站90座。", null)]
    [InlineData("年度报告\n全年通车。\n河口调查队\n全年建成泵站90座。", "河口调查队")]
    public void A_body_below_the_headline_signs(string text, string? subject) =>
        Assert.Equal(subject, NamedArticle.LastSubject(text, ("河口调查队", EntityCategory.Organization)));
}
