namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class SubjectTrackerTests
{
    [Theory]
    // A plan's figures are the place's whose plan it is.
    [InlineData("新闻\n《清河市绿色交通方案》提出，公交线路达到90条。", "清河市")]
    // What a plan consists of is its own.
    [InlineData("新闻\n《清河市绿色交通方案》还包括16项指标。", "清河市绿色交通方案")]
    // 该项目 is the project named before.
    [InlineData("新闻\n清河市启动了“水网”项目。\n该项目经过两期建设，接入泵站90座。", "水网")]
    [InlineData("新闻\n该项目经过两期建设，接入泵站90座。", null)]
    // 本届博览会 is the meeting named before.
    [InlineData("新闻\n清河茶叶博览会昨日开幕。\n本届博览会展出茶叶300种。", "清河茶叶博览会")]
    [InlineData("新闻\n本届博览会展出茶叶300种。", null)]
    [InlineData("新闻\n清河茶叶博览会昨日开幕。\n本次收购茶叶300吨。", null)]
    // 我国 has a name where the article names it.
    [InlineData("新闻\n中国的网络领先。\n截至目前，我国基站总数达40万个。", "中国")]
    [InlineData("新闻\n截至目前，我国基站总数达40万个。", null)]
    // Who is one of several that are counted leads nothing.
    [InlineData("新闻\n清河市招商。远山集团、青峰集团、河口集团的项目、中心3个项目开工，投资40亿元。", "清河市")]
    // Among how many something is counted.
    [InlineData("新闻\n远山集团营收增长。\n在已公布业绩的14只股票中，有8家下滑。", null)]
    // Who lives somewhere is spoken of, not where.
    [InlineData("新闻\n河口县的种植大户周明远种了40亩。", "周明远")]
    // 全市, again and again: the only city that the text names.
    [InlineData("去年是收官之年，清河市推进改革。\n全市增收。全市增产。全市增效。\n粮食播种面积40亩。", "清河市")]
    // Who leads a body speaks for it.
    [InlineData("新闻\n远山集团董事长周明远出席活动。\n周明远表示，投资40亿元。", "远山集团")]
    // A place with a share is what is compared with.
    [InlineData("新闻\n河口县人均面积3亩，仅为清河市的75.5%。", "河口县")]
    // Shares and rates for each belong to somebody.
    [InlineData("新闻\n远山集团年报公布，每股净利润为0.3元。", null)]
    [InlineData("新闻\n一块约50亩的用地。", null)]
    // Who issues a plan need not reach its goals.
    [InlineData("新闻\n住建部印发通知，要求建设公园40个。", null)]
    // For whom something is done has no figures of it.
    [InlineData("新闻\n远山集团扩建泵站，为住建部等20个单位供水。", "远山集团")]
    // 运营商 brings nothing into being.
    [InlineData("新闻\n远山集团将运营商数据接入水网，构建模型60个。", "远山集团")]
    // Whose government the headline names.
    [InlineData("河口县政府发文\n引进项目40个。河口县还要求提速。", "河口县")]
    // The headline's first name is whom the article reports on.
    [InlineData("河口县产业发展规划\n建设园区40个。", "河口县")]
    [InlineData("河口县等三地发展规划\n建设园区40个。", null)]
    // A company that nothing names is somebody, but not whom the article reports on.
    [InlineData("河口县新闻\n河口县招商。河口县提速。\n该公司营收20亿元。", null)]
    // The class noun alone goes on about the thing named before.
    [InlineData("河口县新闻\n河口县招商。河口县启动“水网”工程。\n工程建成泵站90座。", "水网")]
    [InlineData("河口县新闻\n河口县招商。河口县启动“水网”工程。\n工程师评审泵站90座。", "河口县")]
    // A verb before a place governs it.
    [InlineData("远山集团：建网\n远山集团扎根清河市。远山集团提速。\n巩固清河市领先地位，建成泵站90座。", "远山集团")]
    // One of a kind is nobody's name.
    [InlineData("新闻\n远山集团打造至少一个水网，形成案例90个。", "远山集团")]
    // Where something lies is not what is told of.
    [InlineData("新闻\n选址在园区以北的河口县内，占地90亩。", null)]
    // What a headline says the article is about may be a meeting or a product.
    [InlineData("清河茶叶博览会收官\n清河茶叶博览会昨日闭幕，清河茶叶博览会热闹。\n达成订单90个。", "清河茶叶博览会")]
    // An office that is only named often reports on others.
    [InlineData("新闻\n开通基站90个（住建部负责）。住建部督办，住建部验收。", null)]
    // What a thing is said to be one of is not spoken of.
    [InlineData("远山集团：扩网\n远山集团是清河市骨干企业之一，建成泵站90座。", "远山集团")]
    [InlineData("远山集团：扩网\n远山集团提速，是“水网”中最大的一家，接入泵站90座。", "远山集团")]
    // Nor is with whom something is done.
    [InlineData("远山集团：扩网\n远山集团提速，与清河市签约，建成泵站90座。", "远山集团")]
    // Who buys goes on, not what is bought.
    [InlineData("河口县新闻\n河口县招商。河口县提速。\n收购其持有的远山集团60%股权。", "河口县")]
    // Who holds a meeting is not whom the text goes on about.
    [InlineData("新闻\n清河茶叶博览会昨日开幕，远山集团承办，展出茶叶300种。", "清河茶叶博览会")]
    // Bodies that are only counted or described have no name.
    [InlineData("新闻\n清河市五大商业集团节日销售额超过20亿元。", null)]
    [InlineData("新闻\n清河市重点监测的零售企业销售额9亿元，同比增长5%。", null)]
    [InlineData("新闻\n参与调查的企业中，有60%的企业表示乐观。", null)]
    [InlineData("新闻\n远山集团旗下三家公司营业收入20亿元。", "远山集团")]
    [InlineData("新闻\n清河市五家企业签约。", "清河市")]
    // 国内游客 are a place's guests.
    [InlineData("新闻\n清河市迎来旺季。国内游客消费20亿元。", "清河市")]
    [InlineData("新闻\n清河市迎来旺季。国内产量20亿吨。", null)]
    public void The_subject_is_whose_figure_it_is(string text, string? subject)
    {
        var metrics = NamedArticle.Read(
            text,
            ("清河市绿色交通方案", EntityCategory.Document),
            ("清河市", EntityCategory.Location),
            ("中国", EntityCategory.Location),
            ("河口县", EntityCategory.Location),
            ("水网", EntityCategory.Product),
            ("远山集团", EntityCategory.Organization),
            ("周明远", EntityCategory.Person),
            ("清河茶叶博览会", EntityCategory.Event),
            ("住建部", EntityCategory.Organization),
            ("河口县政府", EntityCategory.Organization)
        );
        Assert.Equal(subject, metrics[^1].Subject);
    }

    [Fact]
    public void A_place_with_a_count_tells_where_in_an_article_on_a_company()
    {
        const string text = "远山集团：建网\n远山集团扎根清河。远山集团提速。此外，清河17个小区的网络已开通。";
        var metrics = NamedArticle.Read(
            text,
            ("远山集团", EntityCategory.Organization),
            ("清河", EntityCategory.Location)
        );
        Assert.Equal("远山集团", metrics.Single().Subject);
    }

    [Theory]
    // What lies between two places is neither one's.
    [InlineData("新闻\n水网工程全线贯通。\n清河市至河口县的输水时间缩短至3小时。", null)]
    // Who made something stands before it.
    [InlineData("新闻\n远山集团自主研发的云禾平台接入设备600台。", "云禾平台")]
    [InlineData("新闻\n远山集团旗下云禾平台接入设备600台。", "云禾平台")]
    [InlineData("新闻\n远山集团看好云禾平台，接入设备600台。", "远山集团")]
    // The paragraph goes on to speak of who made something.
    [InlineData("新闻\n远山集团扎根一线，研发的云禾平台领先。累计建设泵站90座。", "远山集团")]
    [InlineData("新闻\n远山集团扎根一线，研发的云禾平台接入设备600台。", "云禾平台")]
    // Whom the text speaks of comes before whom it only names.
    [InlineData("新闻\n清河研究院获得北岭研究院颁发的证书。\n该院拥有专利90项。", "清河研究院")]
    // What a group has is not its first name's.
    [InlineData("新闻\n远山集团、清河研究院等17家单位接入后，成本下降29%。", null)]
    [InlineData("新闻\n远山集团、清河研究院两家单位接入后，成本下降29%。", "远山集团")]
    // A value is compared with another one's.
    [InlineData("新闻\n云禾平台日均访问量达到180次，是远山集团的6倍。", "云禾平台")]
    // What unnamed users get with a thing is its.
    [InlineData("新闻\n河口县农户通过云禾平台，节约成本40%。", "云禾平台")]
    [InlineData("新闻\n河口县通过云禾平台，节约成本40%。", "河口县")]
    // A company tells of itself, an office of others.
    [InlineData("新闻\n记者从远山集团获悉，计划新建厂房7座。", "远山集团")]
    [InlineData("新闻\n记者从住建部获悉，计划新建厂房7座。", null)]
    // Who forecasts the market owns nothing of it.
    [InlineData("新闻\n远山集团提速。据清河研究院预测，市场规模达到60亿元。", null)]
    [InlineData("新闻\n远山集团提速。专家认为，市场规模达到60亿元。", null)]
    [InlineData("新闻\n远山集团提速。据行业报告预测，市场规模达到60亿元。", null)]
    [InlineData("远山集团扩建\n远山集团提速。据公司预测，营收达到60亿元。", "远山集团")]
    // A paragraph on the nation speaks of nobody, until it names somebody.
    [InlineData("远山集团扩建\n远山集团提速。远山集团扩能。\n近年来，我国物流业成长。全年货运量达到60亿吨。", null)]
    [InlineData("远山集团扩建\n远山集团提速。\n近年来，我国物流业成长。远山集团货运量达到60万吨。", "远山集团")]
    // The household of somebody who is quoted.
    [InlineData("远山集团扩建\n远山集团提速。远山集团扩能。\n“他家今年卖出脐橙3万斤。”", null)]
    public void A_figure_belongs_to_whom_the_text_speaks_of(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河市", EntityCategory.Location),
                ("河口县", EntityCategory.Location),
                ("云禾平台", EntityCategory.Product),
                ("远山集团", EntityCategory.Organization),
                ("清河研究院", EntityCategory.Organization),
                ("北岭研究院", EntityCategory.Organization),
                ("住建部", EntityCategory.Organization)
            )
        );

    [Theory]
    // Who reports, and where from, is not whom a report speaks of.
    [InlineData("新闻\n河口县8月28日电（记者李明）去年建成泵站90座。", null)]
    [InlineData("新闻\n北岭研究院网讯 去年建成泵站90座。", null)]
    // A company means itself.
    [InlineData("远山集团年报\n远山集团提速。远山集团扩产。\n住建部调研，公司手持订单61艘。", "远山集团")]
    [InlineData("河口县新闻\n河口县提速。河口县扩产。\n昨日调研，公司手持订单61艘。", "河口县")]
    [InlineData("远山集团年报\n远山集团提速。远山集团扩产。\n该行业去年产值30亿元。", "远山集团")]
    [InlineData(
        "远山集团年报\n远山集团提速。远山集团扩产。\n清河研究院公司扩建。该公司去年产值30亿元。",
        "清河研究院公司"
    )]
    [InlineData(
        "远山集团年报\n远山集团提速。\n“去年订单多，公司产值达30亿元。”清河研究院公司总经理周明远说。",
        "清河研究院公司"
    )]
    // A company whose name ends like a report's source.
    [InlineData("新闻\n远山资讯（600000）去年营收60亿元。", "远山资讯")]
    // A thing stands behind who made it, or whom it is for.
    [InlineData("新闻\n远山集团在河口县建设的云禾平台去年投产，接入设备600台。", "云禾平台")]
    [InlineData("新闻\n远山集团上新。\n面向农户的“云禾平台”小程序，注册用户90户。", "云禾平台")]
    [InlineData("新闻\n自主研发的“云禾平台”接入设备600台。", "云禾平台")]
    [InlineData("新闻\n高端品牌远山集团销售车辆600台。", "远山集团")]
    [InlineData(
        "远山集团年报\n远山集团提速。远山集团扩产。\n公司承建的云禾平台二期于6月验收，接入设备600台。",
        "云禾平台"
    )]
    [InlineData("新闻\n远山集团基于云禾平台以及新网络组网，接入设备600台。", "远山集团")]
    // What a thing is called, and what its maker does next.
    [InlineData("新闻\n远山集团训练助手，取名“云禾平台”，接入设备600台。", "云禾平台")]
    [InlineData("新闻\n远山集团打造“云禾平台”，设立岗位54个。", "远山集团")]
    // A class noun may follow what is brought into being.
    [InlineData("新闻\n远山集团上线“云禾平台”服务专区，注册用户90户。", "云禾平台")]
    [InlineData("新闻\n河口县引进远山集团动力电池项目，总投资40亿元。", "河口县")]
    [InlineData("新闻\n河口县上线云禾平台，入驻培训机构90家。", "云禾平台")]
    [InlineData("新闻\n河口县加入远山集团，床位达90张。", "河口县")]
    [InlineData("新闻\n远山集团公告，拟收购控股子公司清河研究院公司，作价5亿元。", "远山集团")]
    [InlineData("新闻\n远山集团向参与建设的清河研究院公司交付风机600台。", "远山集团")]
    // What is carried out is spoken of where its measures follow.
    [InlineData("新闻\n远山集团实施云禾平台，总投资40亿元。", "云禾平台")]
    [InlineData("新闻\n远山集团实施云禾平台，培训农户90户。", "远山集团")]
    // Who leads an office speaks for its place.
    [InlineData("新闻\n河口县农业局局长周明远介绍，建成泵站90座。", "河口县")]
    // The speaker may stand behind the quotation.
    [InlineData("新闻\n“现在建成泵站90座。”远山集团董事长周明远说。", "远山集团")]
    [InlineData("新闻\n“现在建成泵站90座。”周明远说。", null)]
    [InlineData("新闻\n“现在建成泵站90座。”老王说。远山集团董事长周明远在场。", null)]
    [InlineData("新闻\n“我们的“水桥”建成泵站90座。”远山集团董事长周明远说。", "远山集团")]
    // Since a thing is at work: what follows tells of it.
    [InlineData("新闻\n云禾平台启用后，河口县用水量下降29%。", "云禾平台")]
    [InlineData("新闻\n云禾平台热闹，河口县用水量下降29%。", "河口县")]
    [InlineData("新闻\n云禾平台启用后，远山集团用水量下降29%。", "远山集团")]
    // The last place of a heading's chain leads its section.
    [InlineData("新闻\n清河市河口县：公交先行\n公交线路达到90条。", "河口县")]
    // What several places have is not the first one's.
    [InlineData("新闻\n清河市、河口县两地建成泵站90座。", null)]
    // Where something leads.
    [InlineData("新闻\n远山集团组网，到河口县时延5毫秒。", "远山集团")]
    [InlineData("新闻\n远山集团组网，距河口县90公里。", "远山集团")]
    // The class noun may stand behind what is said of the thing.
    [InlineData("新闻\n河口县引进云禾平台。\n这款由住建部推广的平台，接入设备600台。", "云禾平台")]
    public void A_subject_is_found_behind_what_describes_it(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河市", EntityCategory.Location),
                ("河口县", EntityCategory.Location),
                ("河口县农业局", EntityCategory.Organization),
                ("云禾平台", EntityCategory.Product),
                ("远山集团", EntityCategory.Organization),
                ("北岭研究院", EntityCategory.Organization),
                ("清河研究院公司", EntityCategory.Organization),
                ("远山资讯", EntityCategory.Organization),
                ("周明远", EntityCategory.Person),
                ("住建部", EntityCategory.Organization)
            )
        );

    [Theory]
    // Names before figures bear what was counted before.
    [InlineData("新闻\n清河市上云企业达40家；河口县为30家。", "上云企业", "河口县")]
    [InlineData("新闻\n清河市上云企业40家；河口县、远山县分别为30家和20家。", "上云企业", "远山县")]
    [InlineData("新闻\n河口县森林覆盖率达60%，远山县达40%。", "森林覆盖率", "远山县")]
    public void A_name_before_a_figure_bears_what_was_counted_before(string text, string indicator, string subject)
    {
        var metric = NamedArticle.Read(
            text,
            ("清河市", EntityCategory.Location),
            ("河口县", EntityCategory.Location),
            ("远山县", EntityCategory.Location)
        )[^1];
        Assert.Contains(indicator, metric.Indicator, StringComparison.Ordinal);
        Assert.Equal(subject, metric.Subject);
    }
}
