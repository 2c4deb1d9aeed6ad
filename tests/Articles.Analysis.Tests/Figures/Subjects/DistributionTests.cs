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
        Assert.Equal(
            subjects,
            NamedArticle.Subjects(
                text,
                ("清河市", EntityCategory.Location),
                ("河口县", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization)
            )
        );
    }

    [Theory]
    // Lands and the bodies of lands in one list.
    [InlineData("河口县外贸\n东盟、欧盟、美国为前三大贸易伙伴，进出口额分别为7亿元、6亿元和5亿元。", "东盟 欧盟 美国")]
    [InlineData("河口县外贸\n东盟、欧盟、美国为前三大贸易伙伴，进出口额分别增长7%、6%和下降5%。", "东盟 欧盟 美国")]
    [InlineData("河口县外贸\n美国、欧盟为贸易伙伴，河口县去年出口7亿元和6亿元。", "河口县 河口县")]
    public void Lands_and_bodies_of_lands_are_one_list(string text, string subjects) =>
        Assert.Equal(
            subjects,
            NamedArticle.Subjects(
                text,
                ("河口县", EntityCategory.Location),
                ("东盟", EntityCategory.Organization),
                ("欧盟", EntityCategory.Organization),
                ("美国", EntityCategory.Location)
            )
        );

    [Theory]
    // Whom something is compared with, held or reached has no values of it.
    [InlineData("新闻\n清河市人均收入比河口县、远山县分别高3000元和2000元。", "清河市 清河市")]
    [InlineData("新闻\n远山集团收购沧海证券、河口证券，分别出资30亿元和20亿元。", "远山集团 远山集团")]
    [InlineData("新闻\n清河高铁直达河口县、远山县，用时分别为3小时和2小时。", "清河高铁 清河高铁")]
    // The values of one thing in two reckonings.
    [InlineData("新闻\n河口县、远山县楼市升温，成交量环比同比分别上涨5%和3%。", "河口县 河口县")]
    // A word that holds a mark of lists lists nothing.
    [InlineData("新闻\n清河市、河口县义务教育普及率分别为98%和97%。", "清河市 河口县")]
    [InlineData("新闻\n清河市、河口县参与人数分别为30人和20人。", "清河市 河口县")]
    // What brackets list explains what stands before them.
    [InlineData("新闻\n清河市、河口县（含清河学院、清河研究院）参与人数分别为30人和20人。", "清河市 河口县")]
    public void A_list_ends_where_its_words_mean_something_else(string text, string subjects) =>
        Assert.Equal(
            subjects,
            NamedArticle.Subjects(
                text,
                ("清河市", EntityCategory.Location),
                ("河口县", EntityCategory.Location),
                ("远山县", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization),
                ("清河学院", EntityCategory.Organization),
                ("沧海证券", EntityCategory.Organization),
                ("河口证券", EntityCategory.Organization),
                ("清河研究院", EntityCategory.Organization),
                ("清河高铁", EntityCategory.Product)
            )
        );
}
