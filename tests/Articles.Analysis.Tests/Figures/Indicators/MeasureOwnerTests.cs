namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class MeasureOwnerTests
{
    [Theory]
    // The place that the text speaks of is no part of what is measured.
    [InlineData("新闻\n清河市GDP达5000亿元。", "GDP", "清河市")]
    [InlineData("新闻\n清河市地区生产总值5000亿元，河口县为400亿元。", "地区生产总值 地区生产总值", "清河市 河口县")]
    [InlineData("新闻\n清河市的规上工业增加值增长6%。", "规上工业增加值", "清河市")]
    [InlineData("新闻\n清河市河口县研发投入强度超过6%。", "研发投入强度", "河口县")]
    [InlineData("新闻\n清河第9产业园产值达120亿元。", "产值", "清河第9产业园")]
    // Another place tells where, and one that goes on is a part of the noun.
    [InlineData("新闻\n水网覆盖率提高。河口县内覆盖率100%。", "河口县内覆盖率", "河口县")]
    [InlineData("新闻\n清河市至河口县车程40分钟。", "清河市至河口县车程", "-")]
    [InlineData("新闻\n清河市市场规模达40亿元。", "清河市市场规模", "清河市")]
    // What the name is to another one is none either, and which meeting it is.
    [InlineData("新闻\n远山集团提速，旗下水网收入40亿元。", "收入", "水网")]
    [InlineData("新闻\n清河茶博会开幕。本届清河茶博会成交额40亿元。", "成交额", "清河茶博会")]
    // A verb behind the name takes what is counted.
    [InlineData("新闻\n水网已接入部门数据40亿条。", "部门数据", "水网")]
    public void The_owner_is_no_part_of_the_measure(string text, string indicators, string subjects)
    {
        var metrics = NamedArticle.Read(
            text,
            ("清河市", EntityCategory.Location),
            ("河口县", EntityCategory.Location),
            ("清河第9产业园", EntityCategory.Location),
            ("远山集团", EntityCategory.Organization),
            ("清河市医院", EntityCategory.Organization),
            ("水网", EntityCategory.Product),
            ("云帆", EntityCategory.Product),
            ("远山大桥", EntityCategory.Location),
            ("清河茶博会", EntityCategory.Event)
        );
        Assert.Equal(indicators, string.Join(' ', metrics.Select(static x => x.Indicator)));
        Assert.Equal(subjects, string.Join(' ', metrics.Select(static x => x.Subject ?? "-")));
    }

    [Theory]
    // A share is called by its firm, whose last character is no verb.
    [InlineData("新闻\n华为大涨超5%。", "华为")]
    [InlineData("新闻\n华为增长10%。", "华为")]
    public void A_share_is_called_by_its_firm(string text, string indicators) =>
        Assert.Equal(
            indicators,
            string.Join(
                ' ',
                NamedArticle.Read(text, ("华为", EntityCategory.Organization)).Select(static x => x.Indicator)
            )
        );

    [Theory]
    // Who grants something has it not.
    [InlineData("清河中学喜报\n清河中学提速。清河中学获批清河集团项目76项。", "清河中学")]
    // Those who take part in a plan own what is theirs.
    [InlineData("河口县新貌\n河口县提速。对共建“一带一路”国家出口40亿元。", "河口县")]
    public void Who_grants_or_plans_something_has_it_not(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("河口县", EntityCategory.Location),
                ("清河集团", EntityCategory.Organization),
                ("清河中学", EntityCategory.Organization),
                ("一带一路", EntityCategory.Document)
            )
        );
}
