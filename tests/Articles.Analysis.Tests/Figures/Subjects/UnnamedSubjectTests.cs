namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class UnnamedSubjectTests
{
    [Theory]
    // The world and the nation, after words of time and reckoning.
    [InlineData("远山集团业绩\n远山集团提速。\n预计目前全球拖船市场规模达40亿元。", null)]
    [InlineData("清河县充电桩扩容\n清河县提速。\n如今在全国，充电桩已达40万个。", null)]
    [InlineData("清河县充电桩扩容\n清河县提速。\n如今在全国，充电桩遍地开花，换电站达40座。", null)]
    [InlineData("清河县充电桩扩容\n清河县提速。\n清河县在全国率先建成换电站40座。", "清河县")]
    [InlineData("远山集团业绩\n远山集团提速。\n在全国，门店已达40家。", "远山集团")]
    // Who is helped saves what is saved; who helps does what is done.
    [InlineData("清河县营商环境\n清河县提速。\n为企业降低成本40万元。", null)]
    [InlineData("清河县营商环境\n清河县提速。\n上半年为企业减免税费40万元。", "清河县")]
    [InlineData("清河县营商环境\n清河县提速。\n上半年，累计为企业减免税费40万元。", "清河县")]
    [InlineData("清河县营商环境\n清河县提速。\n各家银行为企业减免利息40万元。", null)]
    // A market is no company's.
    [InlineData("远山集团业绩\n远山集团提速。\n市场规模达40亿元。", null)]
    [InlineData("远山集团业绩\n远山集团提速。\n预计营业收入达40亿元。", "远山集团")]
    // The largest of a trade together are nobody's.
    [InlineData("远山集团业绩\n远山集团交付3万辆。前十名厂商合计销量40万辆。", null)]
    // A kind of fund is not the index named before it.
    [InlineData("远山集团业绩\n远山集团提速。\n沧海指数上涨1%，股票型基金平均上涨40%。", null)]
    // An index has its own movements and nothing that is told after them.
    [InlineData("行情\n沧海指数昨日上涨40%。", "沧海指数")]
    [InlineData("行情\n沧海指数上涨1%，成交货轮40艘。", "沧海指数")]
    [InlineData("行情\n沧海指数上涨1%。货轮新增40艘。", null)]
    // Who rates a stock isn't whose goal it is.
    [InlineData("行情\n远山集团昨日挂牌，沧海证券给予“买入”评级，目标价40元。", "远山集团")]
    [InlineData("行情\n远山集团昨日挂牌，沧海证券给予支持，出资40元。", "沧海证券")]
    // What a clause says last is what the next ones tell of.
    [InlineData("行情\n收益最高的当属云禾3号，收益为40%。", "云禾3号")]
    [InlineData("行情\n云禾3号走强。国产拖船龙头远山集团今日挂牌，目标价40元。", "远山集团")]
    // Somebody whose name is withheld.
    [InlineData("远山集团业绩\n远山集团提速。\n过去在某网站上登一条信息40元。", null)]
    [InlineData("远山集团业绩\n远山集团提速。\n针对某小区停车难，新增车位40个。", "远山集团")]
    // The leader of a trade is called so before its name.
    [InlineData("行情\n云禾3号龙头远山集团市值达40亿元。", "远山集团")]
    public void The_subject_is_whom_the_words_speak_of(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("远山集团", EntityCategory.Organization),
                ("清河县", EntityCategory.Location),
                ("沧海证券", EntityCategory.Organization),
                ("沧海指数", EntityCategory.Product),
                ("云禾3号", EntityCategory.Product)
            )
        );

    [Theory]
    // Where a meeting is held has none of its guests.
    [InlineData(
        "茶叶博览会收官\n茶叶博览会闭幕，茶叶博览会热闹。\n在清河会展中心，各类茶具琳琅满目，吸引观众40人。",
        "茶叶博览会"
    )]
    [InlineData(
        "清河会展中心扩建\n清河会展中心提速。\n在清河会展中心，各类茶具琳琅满目，吸引观众40人。",
        "清河会展中心"
    )]
    // A sentence that leads into a contest tells of it.
    [InlineData("茶叶博览会收官\n茶叶博览会闭幕，茶叶博览会热闹。\n在茶艺大赛中，40支队伍脱颖而出。", "茶艺大赛")]
    // What several have is not the first one's.
    [InlineData(
        "茶叶博览会收官\n茶叶博览会闭幕，茶叶博览会热闹。\n茶叶博览会上，远山集团“水网”、沧海证券“云网”等40个项目现场签约。",
        "茶叶博览会"
    )]
    // How much of a line lies in a place is the line's.
    [InlineData("清河高铁开工\n清河高铁提速。清河高铁开建。\n河口县境内全长40公里。", "清河高铁")]
    [InlineData("清河高铁开工\n清河高铁提速。清河高铁开建。\n其中，河口县境内40公里。", "清河高铁")]
    [InlineData("清河高铁开工\n清河高铁提速。清河高铁开建。\n河口县境内40公里乡村道路完成改造。", "河口县")]
    [InlineData("清河高铁开工\n清河高铁提速。清河高铁开建。\n河口县森林面积40公顷。", "河口县")]
    // Where somebody is, what lies there is spoken of.
    [InlineData("河口县新貌\n河口县提速。河口县招商。远山集团所在的清河会展中心，占地40亩。", "清河会展中心")]
    // The nearest line, not whom the paragraph speaks of.
    [InlineData(
        "河口县新貌\n河口县提速。河口县招商。清河高铁今年开工。\n远山集团设计图纸，河口县境内全长40公里。",
        "清河高铁"
    )]
    // Where a line leads has no part in its measures.
    [InlineData("清河高铁开工\n清河高铁提速。清河高铁开建。\n起点接河口县，全长40公里。", "清河高铁")]
    // What was brought into being in the sentence before.
    [InlineData(
        "远山集团：数字之路\n远山集团提速。\n远山集团推出“云禾平台”，为用户提供检修。截至目前，已接入企业40家。",
        "云禾平台"
    )]
    [InlineData(
        "远山集团：数字之路\n远山集团提速。\n远山集团推出“云禾平台”，为用户提供检修。截至目前，拥有员工40人。",
        "远山集团"
    )]
    // Its making is told of with it.
    [InlineData("远山集团：数字之路\n远山集团提速。\n远山集团启动云禾平台建设，总投资40元。", "云禾平台")]
    // Where a place lies stands before it.
    [InlineData("新闻\n位于河口县的远山县，窗口达40个。", "远山县")]
    // What lies between two stations is neither place's.
    [InlineData("清河高铁开工\n清河高铁提速。清河高铁开建。\n河口县北至远山县站最快40分钟可达。", "清河高铁")]
    // The company that a place's article told of last.
    [InlineData(
        "河口县新貌\n河口县提速。\n走访远山集团时，大家赞叹。\n“去年，公司销售额达40亿元。”经理说。",
        "远山集团"
    )]
    public void A_meeting_a_line_and_a_company_go_on(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("茶叶博览会", EntityCategory.Event),
                ("茶艺大赛", EntityCategory.Event),
                ("清河会展中心", EntityCategory.Location),
                ("清河高铁", EntityCategory.Product),
                ("云禾平台", EntityCategory.Product),
                ("河口县", EntityCategory.Location),
                ("远山县", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization),
                ("沧海证券", EntityCategory.Organization)
            )
        );

    // Bodies that somebody does something for are only counted; those whose earnings lead are nobody with a name.
    [Theory]
    [InlineData("快讯\n远山集团提速。远山集团累计为500家企业发放贷款20亿元。", "远山集团")]
    [InlineData("快讯\n远山集团提速。远山集团助力200家企业数字化转型，带动就业3万人。", "远山集团")]
    [InlineData("快讯\n远山集团提速。五大商业集团春节累计销售额20亿元。", null)]
    public void Bodies_that_are_counted_own_what_they_earn(string text, string? subject) =>
        Assert.Equal(subject, NamedArticle.LastSubject(text, ("远山集团", EntityCategory.Organization)));

    [Theory]
    // They are spoken of, though the body is named.
    [InlineData("北岭县：新貌\n北岭县提速。溪山集团有关部门深入基层，累计走访学校40所。", null)]
    public void Offices_of_a_body_have_no_name(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization)
            )
        );

    [Theory]
    // Households' incomes in a place's bulletin are the place's, elsewhere nobody's.
    [InlineData("河口县经济平稳\n河口县提速。全县城镇居民人均收入4万元。农村居民人均可支配收入1万元。", "河口县")]
    [InlineData("河口县经济平稳\n河口县提速。居民消费价格上涨2%。", "河口县")]
    [InlineData("河口县经济平稳\n河口县提速。居民普遍认为，路灯更亮的占40%。", null)]
    [InlineData("清河集团业绩\n清河集团提速。城镇居民人均可支配收入4万元。", null)]
    // One of its things has its clause alone.
    [InlineData("清河集团业绩\n清河集团提速。一个杯子的生产时间由18分钟压缩到7分钟，日产量12万只。", "清河集团")]
    [InlineData("清河集团业绩\n清河集团提速。一个标准棚面积300平方米，产值13万元。", null)]
    // What residents think rates whom the text speaks of.
    [InlineData("清河集团业绩\n清河集团提速。居民满意度96%。", "清河集团")]
    public void Incomes_and_opinions_are_whose_article_it_is_or_nobody_s(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("河口县", EntityCategory.Location),
                ("清河集团", EntityCategory.Organization)
            )
        );

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
    public void A_trade_and_a_nation_are_spoken_of_only_where_nobody_else_is(string text, string? subject) =>
        Assert.Equal(subject, NamedArticle.SubjectOfFour(text, ("远山集团", EntityCategory.Organization)));
}
