namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class MainBodyTests
{
    [Theory]
    // Without a headline the beginning says whom the article is about.
    [InlineData("日前，清河县召开会议。\n引进项目40个。清河县提速。远山市观摩，远山市点赞，远山市借鉴。", "清河县")]
    // A body named as often as a place is whom the article reports on.
    [InlineData(
        "会议召开。\n远山市热闹，远山市好。云帆公司揭幕，云帆公司提速。远山市赞。云帆公司赞。\n引进项目40个。",
        "云帆公司"
    )]
    // What is named once or twice is not.
    [InlineData("会议召开。\n云帆公司揭幕，云帆公司提速。\n引进项目40个。", null)]
    public void An_article_without_a_headline_reports_on_whom_its_beginning_names(string text, string? subject)
    {
        var entities = new[]
        {
            ("清河县", EntityCategory.Location),
            ("远山市", EntityCategory.Location),
            ("云帆公司", EntityCategory.Organization),
        };
        Assert.Equal(subject, NamedArticle.ReadWithoutHeadline(text, entities)[^1].Subject);
    }

    [Theory]
    // What a plan sets is its place's: others have tasks in it.
    [InlineData(
        "2024年工作要点\n云帆公司扩网，云帆公司提速，云帆公司增效。\n清河县完善服务。\n全县培育企业40家。\n全县通网，全县提速。",
        "清河县"
    )]
    [InlineData("云帆公司2024年工作要点\n清河县合作，清河县共建，清河县支持。\n培育企业40家。", "云帆公司")]
    public void A_plan_is_its_places_or_the_bodys_that_its_headline_names(string text, string? subject)
    {
        var entities = new[] { ("清河县", EntityCategory.Location), ("云帆公司", EntityCategory.Organization) };
        Assert.Equal(subject, NamedArticle.LastSubject(text, entities));
    }

    [Theory]
    // A headline's count, or a series' name, is no place's.
    [InlineData("40家上市银行年报盘点\n营收60亿元，净利润40亿元。", null)]
    [InlineData("问计先进县 数字下乡\n农场面积60亩，用工40人。", null)]
    // A party's committee is its place's.
    [InlineData("中共北岭市委印发文件\n全市培育企业60家，培训40人。", "北岭市")]
    // A level that is named but now and then hides no other.
    [InlineData(
        "产业计划\n清河县进入全市前列，远山市领先全市。\n全县通网，全县提速，全县增效。\n培育企业40家。",
        "清河县"
    )]
    // The only place that is named is all that 全县 can mean.
    [InlineData("今天，办公厅举行发布会，介绍清河县经济情况。\n全县提速，全县增效。\n培育企业40家。", "清河县")]
    [InlineData("今天，办公厅举行发布会，介绍清河县、远山市情况。\n全县提速，全县增效。\n培育企业40家。", null)]
    public void What_only_looks_like_a_place_has_no_figures(string text, string? subject)
    {
        var entities = new[] { ("清河县", EntityCategory.Location), ("远山市", EntityCategory.Location) };
        Assert.Equal(subject, NamedArticle.LastSubject(text, entities));
    }

    [Theory]
    // The story of a customer introduces the customer, whatever product it praises.
    [InlineData("云禾平台案例\n远山集团是一家运输企业。\n云禾平台提速，云禾平台扩能。\n我们部署节点40个。", "远山集团")]
    [InlineData("案例\n客户简介：远山集团（简称“远山”）成立于2009年。\n部署节点40个。", "远山集团")]
    // Whose name the headline begins with.
    [InlineData("远山集团核心系统上云\n日前，远山集团提速。\n部署节点40个。", "远山集团")]
    // A place that the headline leaves out is where things happen, unless the text comes back to it.
    [InlineData("基站提速\n远山市热闹。远山市好。远山市提速。\n部署节点40个。", null)]
    [InlineData("基站提速\n远山市热闹。远山市好。远山市提速。远山市扩网。\n部署节点40个。", "远山市")]
    // Nobody is introduced.
    [InlineData("案例\n观众走进远山集团，成立于2009年的车队正在集结。\n部署节点40个。", null)]
    public void An_article_reports_on_whom_it_introduces(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("远山集团", EntityCategory.Organization),
                ("云禾平台", EntityCategory.Product),
                ("远山市", EntityCategory.Location)
            )
        );

    [Theory]
    // Of a chain of places the last one.
    [InlineData("清河省远山市：戈壁上的新城\n清河省支持。清河省督办。\n引进项目40个。", "远山市")]
    [InlineData("清河省：戈壁上的新城\n远山市支持。\n引进项目40个。", "清河省")]
    // Whom the colon announces, before the product that the headline praises.
    [InlineData("远山市：一块大屏背后的“云禾平台”\n云禾平台提速，云禾平台扩能。远山市提速。\n引进项目40个。", "远山市")]
    // A place that the text names only inside longer names.
    [InlineData("观察：远山市建设三年答卷\n远山市数据局牵头。\n引进项目40个。", "远山市")]
    [InlineData("观察：远山市建设三年答卷\n数据局牵头。\n引进项目40个。", null)]
    // The report that an office makes of its own work.
    [InlineData("2023年远山市数据局政府信息公开工作年度报告\n主动公开文件40件。", "远山市数据局")]
    [InlineData("2023年远山市数据局调研报告\n主动公开文件40件。", "远山市")]
    public void A_headline_names_the_place_that_an_article_reports_on(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河省", EntityCategory.Location),
                ("远山市", EntityCategory.Location),
                ("远山市数据局", EntityCategory.Organization),
                ("云禾平台", EntityCategory.Product)
            )
        );
}
