namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class RegionsTests
{
    [Theory]
    // The place that the headline leads with, and the one whose office it names.
    [InlineData("清河市经济提速\n上半年，全市引进项目40个。", "清河市")]
    [InlineData("清河市统计局通报\n上半年，全市引进项目40个。", "清河市")]
    [InlineData("清河市统计局通报\n引进项目40个。", "清河市")]
    // The nearest one of that level.
    [InlineData("新闻\n清河市、河口县观摩。截至6月末，全县引进项目40个。", "河口县")]
    [InlineData("新闻\n清河市、河口县观摩。截至6月末，全市引进项目40个。", "清河市")]
    // The city that the county-level ones are a part of.
    [InlineData("新闻\n宁波市实现产值90亿元，慈溪市完成20亿元。全市引进项目40个。", "宁波市")]
    // A place without its class word, by its level.
    [InlineData("新闻\n兰州、敦煌世纪城观摩。截至6月末，全市引进项目40个。", "兰州")]
    [InlineData("敦煌世纪城揭牌\n敦煌世纪城提速。敦煌世纪城扩能，兰州借鉴。\n截至6月末，全市引进项目40个。", "兰州")]
    // A zone's office is no place's.
    [InlineData("开发区管委会通报\n引进项目40个。", null)]
    // An article on a company says where it is at work.
    [InlineData("远山集团扩建\n远山集团提速。远山集团扎根清河市。全市新建门店40家。", "远山集团")]
    // Whom a sentence speaks of, it goes on to speak of.
    [InlineData("新闻\n河口县早谋划，全市引进项目40个。", "河口县")]
    // What a larger place has is not the article's own, as long as its paragraph goes on about that.
    [InlineData("清河市经济提速\n清河市扩能。全省引进项目40个。", null)]
    [InlineData("清河市经济提速\n清河市扩能。全省物价平稳。粮价上涨40%。", null)]
    [InlineData("清河市经济提速\n清河市扩能。全省物价平稳。清河市粮价上涨40%。", "清河市")]
    // What is the first or the largest in the whole province is the article's own.
    [InlineData("清河市经济提速\n清河市茶园扩种，是全省最大的茶区，年产值40亿元。", "清河市")]
    [InlineData("清河市经济提速\n清河市扩能。全省首个智慧茶园建成，总投资40亿元。", "清河市")]
    [InlineData("清河市经济提速\n清河市扩能。全省唯一的水上乐园，接待客商40人。", "清河市")]
    // A whole city is no meeting's, but it may praise one.
    [InlineData("清河市经济提速\n清河市扩能。清河茶博会开幕。会上，负责人通报情况，全市引进项目40个。", "清河市")]
    [InlineData("清河市经济提速\n清河市扩能。清河茶博会热闹，是全市最大的盛会，展出新品40款。", "清河茶博会")]
    // 我县 is whose paper tells of a company.
    [InlineData("远山集团扩建\n远山集团提速。河口县扶持。\n我县引进项目40个。", "河口县")]
    [InlineData("远山集团扩建\n远山集团提速。河口县扶持。\n我县首家上市公司营收40亿元。", "远山集团")]
    // 本市 is the city that its paragraph speaks of.
    [InlineData("新闻\n河口县发布新政。本县家庭购房首付比例提高至60%。", "河口县")]
    // 全区 is the autonomous region that a city lies in.
    [InlineData("宁波市新貌\n宁波市招商。一季度，全区引进项目40个。", null)]
    public void A_whole_province_or_city_is_the_one_that_the_article_is_about(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河市", EntityCategory.Location),
                ("河口县", EntityCategory.Location),
                ("兰州", EntityCategory.Location),
                ("宁波市", EntityCategory.Location),
                ("慈溪市", EntityCategory.Location),
                ("敦煌世纪城", EntityCategory.Location),
                ("清河市统计局", EntityCategory.Organization),
                ("开发区管委会", EntityCategory.Organization),
                ("远山集团", EntityCategory.Organization),
                ("清河茶博会", EntityCategory.Event)
            )
        );

    [Fact]
    public void A_place_named_only_inside_an_offices_name_is_one_too() =>
        Assert.Equal(
            "清河省",
            NamedArticle.LastSubject(
                "清河省统计局通报\n一季度，全省引进项目40个。",
                ("清河省统计局", EntityCategory.Organization)
            )
        );

    [Theory]
    // A list tells of each place in passing.
    [InlineData("河口县新貌\n河口县提速。\n从分布看，东港区4家，西港区3家。全县去年实现营收40亿元。", "河口县")]
    [InlineData("河口县新貌\n河口县提速。\n从分布看，东港区4家，西港区3家。去年实现营收40亿元。", "河口县")]
    [InlineData("河口县新貌\n河口县提速。\n企业达7家。\n从分布看，东港区4家，西港区3家。", "西港区")]
    // A year or a technology behind a place is no count in a list.
    [InlineData("东港区新貌\n东港区提速。\n河口县2023年产值达500亿元。工业增加值200亿元。", "河口县")]
    [InlineData("东港区新貌\n东港区提速。\n河口县5G基站达3万个。全年新增1万个。", "河口县")]
    public void A_list_tells_of_each_place_in_passing(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("河口县", EntityCategory.Location),
                ("东港区", EntityCategory.Location),
                ("西港区", EntityCategory.Location)
            )
        );
}
