namespace Articles.Analysis.Tests.Figures.Subjects;

/// <summary>Where the rules for subjects end: sentences that look like their cases and aren't.</summary>
public sealed class SubjectBoundsTests
{
    private static readonly (string, string)[] Names =
    [
        ("清河市", EntityCategory.Location),
        ("河口县", EntityCategory.Location),
        ("远山县", EntityCategory.Location),
        ("浙江", EntityCategory.Location),
        ("远山集团", EntityCategory.Organization),
        ("清河学院", EntityCategory.Organization),
        ("清河博物馆", EntityCategory.Organization),
        ("沧海证券", EntityCategory.Organization),
        ("河口证券", EntityCategory.Organization),
        ("清河银行", EntityCategory.Organization),
        ("清河市消防救援局", EntityCategory.Organization),
        ("住建部", EntityCategory.Organization),
        ("清河研究院", EntityCategory.Organization),
        ("清河高铁", EntityCategory.Product),
        ("云禾平台", EntityCategory.Product),
        ("云网平台", EntityCategory.Product),
        ("沧海指数", EntityCategory.Product),
        ("技能大赛", EntityCategory.Event),
        ("茶叶博览会", EntityCategory.Event),
    ];

    [Theory]
    // Whom something is compared with, held or reached has no values of it.
    [InlineData("新闻\n清河市人均收入比河口县、远山县分别高3000元和2000元。", "清河市 清河市")]
    [InlineData("新闻\n远山集团收购沧海证券、河口证券，分别出资30亿元和20亿元。", "远山集团 远山集团")]
    [InlineData("新闻\n清河高铁直达河口县、远山县，用时分别为3小时和2小时。", "清河高铁 清河高铁")]
    // What its measure is likened to has no values either.
    [InlineData("新闻\n云禾平台的用户只有云网平台的零头，延迟达5毫秒。", "云禾平台")]
    // The values of one thing in two reckonings.
    [InlineData("新闻\n河口县、远山县楼市升温，成交量环比同比分别上涨5%和3%。", "河口县 河口县")]
    // A word that holds a mark of lists lists nothing.
    [InlineData("新闻\n清河市、河口县义务教育普及率分别为98%和97%。", "清河市 河口县")]
    [InlineData("新闻\n清河市、河口县参与人数分别为30人和20人。", "清河市 河口县")]
    // What brackets list explains what stands before them.
    [InlineData("新闻\n清河市、河口县（含清河学院、清河研究院）参与人数分别为30人和20人。", "清河市 河口县")]
    public void Values_are_handed_out_to_whom_a_clause_speaks_of(string text, string subjects) =>
        Assert.Equal(subjects, string.Join(' ', NamedArticle.Read(text, Names).Select(static x => x.Subject ?? "-")));

    [Theory]
    // What stands in a place is the place's, whatever flows through the text before.
    [InlineData("新闻\n浙江推进绿化。\n河口县境内有古树40株。", "河口县")]
    [InlineData("远山集团：采矿\n远山集团扩产，远山集团提速。河口县境内有煤矿40座。", "河口县")]
    [InlineData("新闻\n浙江推进绿化。\n河口县境内全长40公里。", null)]
    [InlineData("新闻\n浙江推进绿化。\n河口县境内40座煤矿投产。", "河口县")]
    // Where somebody is located is told by the way.
    [InlineData("清河学院招生\n清河学院创办于1950年，位于风景秀丽的河口县，占地40亩。", "清河学院")]
    [InlineData("新闻\n远山集团提速。针对受灾严重的河口县，调拨帐篷40顶。", "远山集团")]
    // A sentence that has its own subject doesn't go on with what the one before brought into being.
    [InlineData("新闻\n远山集团推出“云禾平台”。今年，集团员工400人，服务客户40家。", "远山集团")]
    [InlineData("新闻\n清河市推出“云禾平台”。去年，服务业增加值40亿元。", "清河市")]
    [InlineData("新闻\n清河市推出“云禾平台”。去年，运行费降至40万元。", "清河市")]
    [InlineData("新闻\n清河市推出“云禾平台”。目前，已服务客户40家。", "云禾平台")]
    // Who wins at a contest is not the contest.
    [InlineData("新闻\n清河学院重视实训。在技能大赛中，获金牌40枚。", "清河学院")]
    [InlineData("新闻\n远山集团连续参展。在茶叶博览会上，带来新品40款。", "远山集团")]
    [InlineData("新闻\n远山集团承办活动。在技能大赛中，40支队伍脱颖而出。", "技能大赛")]
    // An index goes on where no other noun leads.
    [InlineData("行情\n沧海指数早盘低开，午后震荡走高，报40点。", "沧海指数")]
    [InlineData("行情\n沧海指数为50.1%，高于上月40个百分点。", "沧海指数")]
    [InlineData("行情\n沧海指数上涨1%，货轮新增40艘。", null)]
    public void A_rule_ends_where_its_words_mean_something_else(string text, string? subject) =>
        Assert.Equal(subject, NamedArticle.Read(text, Names).Last(static x => x.Value.ToString()[0] == '4').Subject);

    [Theory]
    // What praises a thing among others has a name.
    [InlineData("远山集团深耕物流\n远山集团提速。行业首个无人仓投用，日处理包裹40件。", "远山集团")]
    [InlineData("远山集团深耕物流\n远山集团提速。业内领先的无人仓日处理包裹40件。", "远山集团")]
    [InlineData("远山集团深耕物流\n远山集团提速。行业规模达40亿元。", null)]
    // What a company has at home and in the world is its own.
    [InlineData("远山集团深耕物流\n远山集团员工60人，其中国内40人。", "远山集团")]
    [InlineData("远山集团深耕物流\n远山集团员工60人，其中国内30人。研发投入40元。", "远山集团")]
    [InlineData("远山集团深耕物流\n远山集团提速。\n预计全球销量达40辆。", "远山集团")]
    [InlineData("远山集团深耕物流\n远山集团提速。\n另有国内门店40家。", "远山集团")]
    // A body whose own work is told.
    [InlineData("沧海证券：上半年净利润60亿元\n沧海证券发布半年报。\n净利润40亿元。", "沧海证券")]
    [InlineData("清河市消防救援局：上半年接警60起\n清河市消防救援局通报，出动消防车40辆。", "清河市消防救援局")]
    [InlineData("清河研究院创新\n清河研究院获“先进集体”称号。清河研究院编写使用说明。\n拥有专利40项。", "清河研究院")]
    // Who is rated, not who rates.
    [InlineData("行情\n远山集团获沧海证券给予“买入”评级，目标价40元。", "远山集团")]
    [InlineData("行情\n沧海证券发布研报，首次覆盖远山集团并给予“买入”评级，目标价40元。", "远山集团")]
    [InlineData("行情\n沧海证券维持远山集团“增持”评级，目标价40元。", "远山集团")]
    [InlineData("行情\n沧海证券维持平稳，营收40元。", "沧海证券")]
    [InlineData("行情\n远山集团昨日挂牌。沧海证券发布研报，维持“增持”评级，目标价40元。", "远山集团")]
    [InlineData("行情\n远山集团昨日挂牌。沧海证券发布年报，维持分红，营收40元。", "沧海证券")]
    // What a ministry counts are the nation's.
    [InlineData("住建部：上半年查处案件60起\n住建部通报，查处案件40起。", null)]
    // Guests of a place where no meeting is told of.
    [InlineData("新闻\n茶叶博览会昨日举行。\n清河博物馆扩建。馆内每天接待参观者40人。", "清河博物馆")]
    [InlineData("新闻\n茶叶博览会昨日举行。\n远山集团提速。双方现场签约，总投资40亿元。", "远山集团")]
    // What things of one owner have is the owner's.
    [InlineData("新闻\n远山集团“水网”、“云网”、“算网”等40个项目投产。", "远山集团")]
    [InlineData("新闻\n远山集团旗下云禾平台、云网平台等9个平台服务40人。", "远山集团")]
    [InlineData("远山集团年报\n远山集团扩产。清河学院搬迁。\n公司数字化投入40亿元。", "远山集团")]
    // 公司 of many is no company, 该行 a bank.
    [InlineData("清河市营商环境\n远山集团落户清河市。清河市招商。\n公司数量达40家。", "清河市")]
    [InlineData("清河市营商环境\n清河市招商，清河市提速。清河银行支持远山集团扩产。\n该行发放贷款40亿元。", "清河银行")]
    public void A_rule_does_not_take_what_is_somebodys(string text, string? subject) =>
        Assert.Equal(subject, NamedArticle.Read(text, Names).Last(static x => x.Value.ToString()[0] == '4').Subject);

    [Fact]
    public void Whom_a_text_names_often_from_its_middle_on_it_reports_on()
    {
        var scene = string.Concat(Enumerable.Repeat("春天到来，港口里船来船往，工人们忙着装卸货物。\n", 8));
        var story = string.Concat(Enumerable.Repeat("远山集团参展，远山集团提速，远山集团签约。\n", 4));
        Assert.Equal("远山集团", NamedArticle.Read("市场观察\n" + scene + story + "拖船出口40艘。", Names)[^1].Subject);
    }

    [Fact]
    public void Whom_a_text_names_first_it_reports_on_if_another_is_named_hardly_more_often()
    {
        var first = string.Concat(Enumerable.Repeat("远山集团参展，远山集团提速。\n", 3));
        var second = string.Concat(Enumerable.Repeat("清河学院参展，清河学院提速。\n", 4));
        var scene = string.Concat(Enumerable.Repeat("春天到来，港口里船来船往，工人们忙着装卸货物。\n", 8));
        Assert.Equal(
            "远山集团",
            NamedArticle.Read("市场观察\n" + first + scene + second + "拖船出口40艘。", Names)[^1].Subject
        );
    }
}
