namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class DistributionTests
{
    [Theory]
    // The values stand in the order of the names.
    // What stands behind the last name is measured of all.
    [InlineData("新闻\n远山集团揭牌。\n清河市、河口县千兆用户分别为3万户和2万户。", "清河市 河口县")]
    [InlineData("新闻\n远山集团揭牌。\n清河市、河口县的房价依次为3万元、2万元。", "清河市 河口县")]
    [InlineData("新闻\n清河市和河口县产量分别达到30吨、20吨。", "清河市 河口县")]
    // What a bracket says by the way is none of them.
    [InlineData("新闻\n清河市（不含远山集团）、河口县产量分别达到30吨、20吨。", "清河市 河口县")]
    // The names may stand in the clause before.
    [InlineData("新闻\n增长最快的是清河市、河口县，增速分别为9%和8%。", "清河市 河口县")]
    // What was listed last is what the values are of.
    [InlineData(
        "新闻\n远山集团揭牌。清河市、河口县支持远山集团，远山集团收入和利润分别为30亿元和20亿元。",
        "远山集团 远山集团"
    )]
    // Where something leads has no figures of it.
    [InlineData("新闻\n远山集团揭牌。\n远山集团提速，到清河市、河口县的时延分别为3毫秒和2毫秒。", "远山集团 远山集团")]
    // Three values are not those of two names.
    [InlineData(
        "新闻\n远山集团提速。\n远山集团走进清河市、河口县，产量分别达到30吨、20吨、10吨。",
        "远山集团 远山集团 远山集团"
    )]
    public void Values_are_handed_out_in_the_order_of_the_names(string text, string subjects)
    {
        var metrics = NamedArticle.Read(
            text,
            ("清河市", EntityCategory.Location),
            ("河口县", EntityCategory.Location),
            ("远山集团", EntityCategory.Organization)
        );
        Assert.Equal(subjects, string.Join(' ', metrics.Select(static x => x.Subject)));
    }
}
