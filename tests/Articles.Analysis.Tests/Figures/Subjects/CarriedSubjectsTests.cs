namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class CarriedSubjectsTests
{
    [Theory]
    // A place that is built has the measures that follow, not what its builder does next.
    [InlineData("新闻\n去年，溪山集团在北岭县建设溪山产业园，占地40亩。", "溪山产业园")]
    [InlineData("新闻\n去年，溪山集团在北岭县建设溪山产业园，年产能40万吨。", "溪山产业园")]
    [InlineData("新闻\n去年，溪山集团在北岭县建设溪山产业园，招聘员工40人。", "溪山集团")]
    [InlineData("新闻\n去年，溪山集团走访溪山产业园，占地40亩。", "溪山集团")]
    // Who sets up a body for a task goes on, and what only a court or a hospital does is its own.
    [InlineData("新闻\n北岭县成立市场整治工作领导小组，整治市场40个。", "北岭县")]
    [InlineData("新闻\n北岭县医院上线云帆平台，接诊患者40人。", "北岭县医院")]
    [InlineData("新闻\n北岭县医院上线云帆平台，服务患者40人。", "云帆平台")]
    [InlineData("新闻\n北岭县医院提速；打造云帆平台，接诊患者40人。", "北岭县医院")]
    [InlineData("新闻\n北岭县医院提速；打造云帆平台，接诊患者400人，同比增长40%。", "北岭县医院")]
    [InlineData("新闻\n溪山集团上线云帆平台，开展检查40次。", "溪山集团")]
    [InlineData("新闻\n溪山集团上线云帆平台，开通接口40个。", "云帆平台")]
    // What is built or brought in beside a thing is its maker's, and so is what is striven for.
    [InlineData("北岭县新貌\n构建云帆平台，建成服务站40个。", "北岭县")]
    [InlineData("北岭县新貌\n北岭县构建云帆平台，引进企业40家，机械化率达到40%。", "北岭县")]
    [InlineData("北岭县新貌\n北岭县实施云帆平台，力争增加值占比达到40%。", "北岭县")]
    [InlineData("北岭县新貌\n北岭县构建云帆平台，汇聚数据40万条。", "云帆平台")]
    // What something is, before its name.
    [InlineData("北岭县新貌\n北岭县提速。作为服务窗口的云帆平台，早已上线，注册用户达40万户。", "云帆平台")]
    [InlineData("北岭县新貌\n北岭县提速。作为服务窗口，早已上线，注册用户达40万户。", "北岭县")]
    // The verb of a name makes nothing.
    [InlineData("新闻\n溪山建设局联合溪山银行，组织茶农观看影片40场。", "溪山建设局")]
    // What only a company has that runs many services.
    [InlineData("新闻\n溪山集团提速，云帆平台上线，宽带用户ARPU达到40元。", "溪山集团")]
    [InlineData("新闻\n溪山集团提速，云帆平台上线，宽带用户达到40万户。", "云帆平台")]
    // A road is one of many things that a place has done.
    [InlineData("新闻\n北岭县提速。溪山大桥完工。发放贷款40万元。", "北岭县")]
    // Where a text leads its readers, wherever that lies, and what it is told of.
    [InlineData("新闻\n走进位于北岭县的溪山集团，生产线日产手套40万双。", "溪山集团")]
    [InlineData("新闻\n在云帆平台上，注册用户达40万户。", "云帆平台")]
    [InlineData("新闻\n溪山学院与溪山集团共建的云帆平台上线，接入设备40台。", "云帆平台")]
    [InlineData("新闻\n即将通车的溪山大桥全长40公里。", "溪山大桥")]
    [InlineData("新闻\n位于两省之间的溪山大桥长达40公里。", "溪山大桥")]
    [InlineData("北岭县新闻\n北岭县提速。建设溪山大桥，这个大桥全长40公里。", "溪山大桥")]
    // A verb before a name governs it.
    [InlineData("新闻\n国产茶具龙头溪山集团挂牌，创北岭县纪录，目标价40元。", "溪山集团")]
    // A place behind a body's name is part of it.
    [InlineData("新闻\n溪山银行北岭县支行发放贷款40亿元。", "溪山银行")]
    // Who is there is not whom it is told of.
    [InlineData("北岭县：新貌\n北岭县提速。溪山集团董事长周明远，教师代表出席，走访学校40所。", "北岭县")]
    // Offices of a body, and one of many, have no name.
    [InlineData("北岭县：新貌\n北岭县提速。溪山集团有关部门深入基层，累计走访学校40所。", null)]
    [InlineData("北岭县：新貌\n北岭县提速。村民周明远种植脐橙40亩。", "周明远")]
    [InlineData("北岭县：新貌\n北岭县提速。“路上要40分钟。”村民周明远说。", null)]
    [InlineData("北岭县：新貌\n北岭县提速。“路上要40分钟。”一位村民说。", null)]
    [InlineData("北岭县：新貌\n北岭县提速。“路上要40分钟。”周明远说。", "北岭县")]
    [InlineData("北岭县：新貌\n北岭县提速。“路上要40分钟。”居民服务中心负责人说。", "北岭县")]
    // 公司 is the one company that an article names.
    [InlineData(
        "北岭茶博会收官\n溪山集团亮相。\n北岭茶博会以绿色为主题，汇集了各地的茶叶、茶具、茶点和茶书，来自各个产区的茶农带着今年的新茶早早赶到现场，布置好各自的展位，等着客商前来品尝和洽谈，会场内外人来人往，十分热闹，许多客商一早就排起了长队，等待入场，现场还有茶艺表演和讲座，吸引了不少市民驻足观看，主办方为此准备了充足的座位和饮水，并安排了志愿者引导，方便大家有序参观，感受茶文化的魅力，品味一杯好茶的清香，体验传统手艺的精妙之处，了解制茶的每一道工序，认识不同产区茶叶的特点，学习冲泡的方法，带走自己喜爱的茶叶和茶具，把这份清香分享给家人和朋友，让更多人爱上喝茶，爱上这份慢下来的生活，也让茶农多一份收入。\n公司展台每天接待400人。",
        "溪山集团"
    )]
    // What was named just before is meant, whatever was named long ago by the class word.
    [InlineData(
        "新闻\n云帆平台上线。溪山集团、溪山学院、溪山银行、溪山大桥、溪山产业园、北岭县热闹。云禾助手投用。该平台用户达40万户。",
        "云禾助手"
    )]
    [InlineData("新闻\n北岭党校与溪山学院共建基地。溪山学院扩招。该校有教师40人。", "溪山学院")]
    // A company's notice tells of it, an exchange's of others.
    [InlineData("新闻\n溪山集团发布公告称，拟出资40亿元。", "溪山集团")]
    [InlineData("北岭县：新貌\n北岭县提速。溪山交易所发布公告称，拟出资40亿元。", "北岭县")]
    // A paragraph that begins with a meeting goes on about it, but for a company's article.
    [InlineData("北岭县：新貌\n北岭茶博会开幕。共签约40亿元。", "北岭茶博会")]
    [InlineData("溪山集团：新貌\n溪山集团提速。\n北岭茶博会开幕。共签约40亿元。", "溪山集团")]
    [InlineData("新闻\n北岭茶博会开幕。来自溪山集团、溪山学院等20家单位的40名代表参加。", "北岭茶博会")]
    [InlineData("新闻\n全国最大的茶叶盛会北岭茶博会开幕，吸引客商40万人。", "北岭茶博会")]
    public void A_figure_goes_on_to_belong_to_whom_the_text_came_to_speak_of(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle
                .Read(
                    text,
                    ("北岭县", EntityCategory.Location),
                    ("溪山产业园", EntityCategory.Location),
                    ("溪山大桥", EntityCategory.Location),
                    ("溪山集团", EntityCategory.Organization),
                    ("溪山学院", EntityCategory.Organization),
                    ("溪山银行", EntityCategory.Organization),
                    ("溪山建设局", EntityCategory.Organization),
                    ("溪山交易所", EntityCategory.Organization),
                    ("北岭党校", EntityCategory.Organization),
                    ("北岭县医院", EntityCategory.Organization),
                    ("市场整治工作领导小组", EntityCategory.Organization),
                    ("云帆平台", EntityCategory.Product),
                    ("云禾助手", EntityCategory.Product),
                    ("北岭茶博会", EntityCategory.Event),
                    ("周明远", EntityCategory.Person)
                )[^1]
                .Subject
        );
}
