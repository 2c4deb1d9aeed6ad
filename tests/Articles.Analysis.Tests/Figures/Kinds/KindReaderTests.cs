namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class KindReaderTests
{
    [Theory]
    // A list of changes.
    [InlineData("新闻\n甲类、乙类和丙类船舶平均运价上涨6.4%、10.5%和4.9%。", MetricKind.Change)]
    [InlineData("新闻\n拖船产销同比增长均超两成。", MetricKind.Change)]
    // What is counted rose, not its number.
    [InlineData("新闻\n28只基金的涨幅在一成以上。", MetricKind.Actual)]
    [InlineData("新闻\n清河市客流涨幅为28%。", MetricKind.Change)]
    // What is reckoned to be now is no plan.
    [InlineData("新闻\n预计目前拖船市场规模达28亿元。", MetricKind.Actual)]
    [InlineData("新闻\n预计拖船市场规模达28亿元。", MetricKind.Target)]
    // What a design is to reach.
    [InlineData("新闻\n清河高铁设计速度目标值350公里/小时。", MetricKind.Target)]
    // What is to come describes what is there.
    [InlineData("新闻\n大家欢送即将启航的25名船员。", MetricKind.Actual)]
    [InlineData("新闻\n清河市即将招收25名船员。", MetricKind.Target)]
    // What is there already only says what a plan builds on.
    [InlineData("新闻\n清河市力争实现有效灌溉面积300万亩。", MetricKind.Target)]
    [InlineData("新闻\n清河市拟在现有泵站基础上新增3座水库。", MetricKind.Target)]
    [InlineData("新闻\n清河市计划改造现有泵站40座。", MetricKind.Target)]
    [InlineData("新闻\n清河市计划扩容，现有泵站40座。", MetricKind.Actual)]
    [InlineData("新闻\n清河市计划扩容，目前该市现有泵站40座。", MetricKind.Actual)]
    [InlineData("清河市水利行动计划\n实现有效灌溉面积300万亩。", MetricKind.Target)]
    [InlineData("清河市水利行动计划\n清河市建设泵站，现有水库40座。", MetricKind.Actual)]
    // What somebody is about to bring into being is due.
    [InlineData("新闻\n清河市即将推出面向老人的3款平台。", MetricKind.Target)]
    [InlineData("新闻\n清河市即将建成全省最大的3座水库。", MetricKind.Target)]
    [InlineData("新闻\n大家欢送即将启航的近30艘渔船。", MetricKind.Actual)]
    // What must last is asked for; 将 before a noun marks the object.
    [InlineData("新闻\n清河市优良天数要达到300天以上。", MetricKind.Target)]
    [InlineData("新闻\n清河市将指标分解到20个乡镇。", MetricKind.Actual)]
    // Nor is a verb a plan that only describes the object behind 将.
    [InlineData("新闻\n清河市将处理时间缩短30%。", MetricKind.Change)]
    [InlineData("新闻\n清河市将种植面积扩大到3万亩。", MetricKind.Actual)]
    [InlineData("新闻\n清河市将废弃矿坑改造成公园3座。", MetricKind.Actual)]
    [InlineData("新闻\n清河市将改造提升车站30座。", MetricKind.Target)]
    // A goal that a value is measured against.
    [InlineData("新闻\n清河市细颗粒物浓度28微克，优于目标值2微克。", MetricKind.Actual)]
    [InlineData("新闻\n清河市能耗低于目标值3个百分点。", MetricKind.Actual)]
    // What is under way is so, whatever it follows; what is laid out is to come.
    [InlineData("新闻\n落实上级要求，清河市正加快建设4个千亿级基地、22个产业集群。", MetricKind.Actual)]
    [InlineData("新闻\n清河市正计划建设4个千亿级基地。", MetricKind.Target)]
    [InlineData("新闻\n清河市正在建设的车站计划投资20亿元。", MetricKind.Target)]
    [InlineData("新闻\n按照省里要求，清河市新建车站4座。", MetricKind.Actual)]
    [InlineData("新闻\n清河市将按照省里要求，新建车站4座。", MetricKind.Target)]
    [InlineData("新闻\n省里要求，清河市新建车站4座。", MetricKind.Target)]
    [InlineData("新闻\n清河市规划了140个应用场景。", MetricKind.Target)]
    [InlineData("新闻\n清河市已规划了140个应用场景。", MetricKind.Actual)]
    // Those among whom somebody is to rank are there.
    [InlineData("新闻\n清河市港口的规模将很大，仅次于远山港（70亿元）、溪山港（65亿元）。", MetricKind.Actual)]
    [InlineData("新闻\n清河市将引进远山港（70亿元）、溪山港（65亿元）。", MetricKind.Target)]
    // How much something rose by, told of in the clause before.
    [InlineData(
        "新闻\n清河市旅客发送量3万人次。其中，清河、远山两站增幅较大，分别达24.5%和22.2%。",
        MetricKind.Change,
        1
    )]
    [InlineData(
        "新闻\n清河市旅客发送量3万人次。其中，清河、远山两站占比较大，分别达24.5%和22.2%。",
        MetricKind.Actual,
        1
    )]
    public void What_is_so_changes_or_is_due(string text, MetricKind expected, int from = 0)
    {
        var metrics = NamedArticle.Read(text, ("清河市", EntityCategory.Location)).Skip(from);
        Assert.NotEmpty(metrics);
        Assert.All(metrics, x => Assert.Equal(expected, x.Kind));
    }

    [Theory]
    // A name that holds a plan's word plans nothing.
    [InlineData("新闻\n清河市有“雏鹰计划”企业521家。", MetricKind.Actual)]
    [InlineData("新闻\n清河市有雏鹰计划企业521家。", MetricKind.Actual)]
    [InlineData("新闻\n清河市计划引进企业521家。", MetricKind.Target)]
    public void Plan_words_count_outside_of_names(string text, MetricKind expected) =>
        Assert.Equal(
            expected,
            NamedArticle
                .Read(text, ("雏鹰计划", EntityCategory.Document), ("清河市", EntityCategory.Location))
                .Single()
                .Kind
        );
}
