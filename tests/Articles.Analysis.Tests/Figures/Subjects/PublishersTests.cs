namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class PublishersTests
{
    [Theory]
    // Who counts a trade's figures doesn't own them.
    [InlineData("拖船协会：上半年拖船热销\n拖船协会公布的数据显示，市场平稳。\n拖船出口40艘。", null)]
    [InlineData(
        "上半年拖船热销\n7月9日，拖船协会发布报告。拖船协会副秘书长周明远表示，市场平稳。拖船协会指出，出口提速。\n拖船出口40艘。",
        null
    )]
    // A paper or an agency that the text was taken from.
    [InlineData("上半年拖船热销\n市场提速。（北岭日报）北岭日报记者观察，北岭日报报道如下。\n拖船出口40艘。", null)]
    [InlineData(
        "上半年拖船热销\n北岭拖船网溪山5月17日消息 市场提速。北岭拖船网记者观察，北岭拖船网报道如下。\n拖船出口40艘。",
        null
    )]
    [InlineData(
        "上半年热销\n远山集团5月17日消息：市场提速。远山集团表示，远山集团宣布扩产。\n拖船出口40艘。",
        "远山集团"
    )]
    [InlineData("北岭日报扩建\n北岭日报购地。北岭日报招聘记者。\n拥有印机40台。", "北岭日报")]
    // What it does itself is its own.
    [InlineData("拖船协会换届\n拖船协会发布公告。拖船协会迁入新址。\n现有会员40家。", "拖船协会")]
    [InlineData("水利部新政\n水利部发布40项便民举措。", "水利部")]
    [InlineData("水利部新政\n水利部发布《规划》，推出40项便民举措。", null)]
    // A company tells of itself.
    [InlineData("远山集团业绩\n远山集团发布年报。远山集团表示，市场平稳。\n拖船出口40艘。", "远山集团")]
    public void Who_only_tells_of_figures_does_not_own_them(string text, string? subject) =>
        Assert.Equal(subject, Read(text));

    [Theory]
    // Whom only the end of a text names it doesn't report on.
    [InlineData(
        "市场观察\n春天到来，市场上一片繁忙景象，买卖双方都说行情看好，港口里船来船往，工人们忙着装卸货物。\n拖船出口40艘。\n远山集团参展，远山集团签约，远山集团提速。",
        null
    )]
    [InlineData("市场观察\n远山集团参展，远山集团签约，远山集团提速。\n拖船出口40艘。", "远山集团")]
    // A first paragraph is no headline.
    [InlineData("春天到来，市场上一片繁忙景象。行情看好，云禾平台提速，云禾平台扩能。\n拖船出口40艘。", null)]
    public void What_an_article_names_late_it_does_not_report_on(string text, string? subject) =>
        Assert.Equal(subject, Read(text));

    [Theory]
    // What the country reaches is told beside its ministries, and is not theirs.
    [InlineData("水利部新政\n近年来，水利部严把质量关，堤防合格率40%。", null)]
    [InlineData("水利部新政\n水利部严把质量关，水利部督办，水利部验收。\n堤防合格率40%。", null)]
    // What a ministry does or has itself is its own, and a company's results are the company's.
    [InlineData("水利部新政\n近年来，水利部严把质量关，培训人员40人。", "水利部")]
    [InlineData("水利部新政\n水利部现有编制40人。", "水利部")]
    [InlineData("远山集团业绩\n近年来，远山集团严把质量关，产品合格率40%。", "远山集团")]
    // A ministry's department is one, too.
    [InlineData(
        "水利建设观察\n水利部运行司负责人介绍，水利部运行司表示，水利部运行司发布公告。\n堤防合格率40%。",
        null
    )]
    // Who speaks without a name speaks for whom it belongs to.
    [InlineData("远山集团业绩\n远山集团提速。\n拖船协会相关负责人表示，拖船出口40艘。", null)]
    [InlineData("远山集团业绩\n远山集团提速。\n水利部运行司有关负责人介绍，水库达40座。", null)]
    [InlineData("新闻\n远山集团相关负责人表示，拖船出口40艘。", "远山集团")]
    public void What_the_nation_reaches_is_no_ministrys(string text, string? subject) =>
        Assert.Equal(subject, Read(text));

    private static string? Read(string text) =>
        NamedArticle
            .Read(
                text,
                ("拖船协会", EntityCategory.Organization),
                ("水利部", EntityCategory.Organization),
                ("水利部运行司", EntityCategory.Organization),
                ("北岭日报", EntityCategory.Organization),
                ("北岭拖船网", EntityCategory.Organization),
                ("远山集团", EntityCategory.Organization),
                ("云禾平台", EntityCategory.Product),
                ("周明远", EntityCategory.Person)
            )
            .Last(static x => x.Value == 40)
            .Subject;

    [Theory]
    // A body whose own work is told.
    [InlineData("沧海证券：上半年净利润60亿元\n沧海证券发布半年报。\n净利润40亿元。", "沧海证券")]
    [InlineData("清河市消防救援局：上半年接警60起\n清河市消防救援局通报，出动消防车40辆。", "清河市消防救援局")]
    [InlineData("清河研究院创新\n清河研究院获“先进集体”称号。清河研究院编写使用说明。\n拥有专利40项。", "清河研究院")]
    // What a ministry counts are the nation's.
    [InlineData("住建部：上半年查处案件60起\n住建部通报，查处案件40起。", null)]
    public void A_body_whose_own_work_is_told_is_no_source(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.SubjectOfFour(
                text,
                ("清河市", EntityCategory.Location),
                ("沧海证券", EntityCategory.Organization),
                ("清河市消防救援局", EntityCategory.Organization),
                ("住建部", EntityCategory.Organization),
                ("清河研究院", EntityCategory.Organization)
            )
        );
}
