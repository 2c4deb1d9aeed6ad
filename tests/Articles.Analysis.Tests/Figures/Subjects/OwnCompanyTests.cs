namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class OwnCompanyTests
{
    [Theory]
    // Whose manager says it, wherever he says it.
    [InlineData("新闻\n云岭股份相关负责人表示，公司去年出口汽车24万辆。", "云岭股份")]
    [InlineData("新闻\n云岭股份董事长周明远在论坛上表示，公司去年市占率为36.8%。", "云岭股份")]
    [InlineData("新闻\n云岭股份董事长周明远在接受采访时说，公司研发人员超过10万人。", "云岭股份")]
    [InlineData("新闻\n云岭股份有关负责人介绍：“我们去年出口整机3万台。”", "云岭股份")]
    // A group goes on after its daughter, and its daughter leads her own figures.
    [InlineData("新闻\n云岭股份营收90亿元。子公司云岭智造营收6亿元。公司拥有专利2600项。", "云岭股份")]
    [InlineData("新闻\n云岭股份营收90亿元。公司参股的云岭智造营收6亿元。", "云岭智造")]
    // No place and no product is a company.
    [InlineData("新闻\n云岭股份建成充电站2万座。清河市用电量达30亿千瓦时。公司计划投资6亿元。", "云岭股份")]
    [InlineData("新闻\n云禾平台由云岭股份运营，公司员工11万人。", "云岭股份")]
    // Who borrows from a bank is the company.
    [InlineData("新闻\n清河银行为云岭股份办理贷款2亿元。该公司一季度营收125亿元。", "云岭股份")]
    [InlineData("新闻\n清河银行为云岭股份办理贷款2亿元。该行一季度营收125亿元。", "清河银行")]
    // All over the world it has what it has at home.
    [InlineData("新闻\n云岭股份营收90亿元，全球员工7万人。", "云岭股份")]
    [InlineData("新闻\n云岭股份营收90亿元，国内收入30亿元，全国服务网点500个。", "云岭股份")]
    public void A_company_is_the_one_that_its_text_speaks_of(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("云岭股份", EntityCategory.Organization),
                ("云岭智造", EntityCategory.Organization),
                ("清河银行", EntityCategory.Organization),
                ("清河市", EntityCategory.Location),
                ("云禾平台", EntityCategory.Product),
                ("周明远", EntityCategory.Person)
            )
        );

    [Theory]
    // The group goes on behind one of its ports.
    [InlineData("新闻\n远山集团提速。清河第9产业园投产。集团实现收入40亿元。", "收入", "远山集团")]
    public void A_group_goes_on_behind_one_of_its_ports(string text, string indicators, string subjects)
    {
        var metrics = NamedArticle.Read(
            text,
            ("清河第9产业园", EntityCategory.Location),
            ("远山集团", EntityCategory.Organization)
        );
        Assert.Equal(indicators, string.Join(' ', metrics.Select(static x => x.Indicator)));
        Assert.Equal(subjects, string.Join(' ', metrics.Select(static x => x.Subject)));
    }

    [Theory]
    // 公司 is the one company that an article names.
    [InlineData(
        "北岭茶博会收官\n溪山集团亮相。\n北岭茶博会以绿色为主题，汇集了各地的茶叶、茶具、茶点和茶书，来自各个产区的茶农带着今年的新茶早早赶到现场，布置好各自的展位，等着客商前来品尝和洽谈，会场内外人来人往，十分热闹，许多客商一早就排起了长队，等待入场，现场还有茶艺表演和讲座，吸引了不少市民驻足观看，主办方为此准备了充足的座位和饮水，并安排了志愿者引导，方便大家有序参观，感受茶文化的魅力，品味一杯好茶的清香，体验传统手艺的精妙之处，了解制茶的每一道工序，认识不同产区茶叶的特点，学习冲泡的方法，带走自己喜爱的茶叶和茶具，把这份清香分享给家人和朋友，让更多人爱上喝茶，爱上这份慢下来的生活，也让茶农多一份收入。\n公司展台每天接待400人。",
        "溪山集团"
    )]
    public void The_company_is_the_only_one_that_an_article_names(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("溪山集团", EntityCategory.Organization),
                ("北岭茶博会", EntityCategory.Event)
            )
        );

    [Theory]
    // A college is none.
    [InlineData("远山集团年报\n远山集团扩产。清河学院搬迁。\n公司数字化投入40亿元。", "远山集团")]
    // 公司 of many is no company, 该行 a bank.
    [InlineData("清河市营商环境\n远山集团落户清河市。清河市招商。\n公司数量达40家。", "清河市")]
    [InlineData("清河市营商环境\n清河市招商，清河市提速。清河银行支持远山集团扩产。\n该行发放贷款40亿元。", "清河银行")]
    public void The_company_is_no_other_body_and_no_companies(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.SubjectOfFour(
                text,
                ("清河市", EntityCategory.Location),
                ("远山集团", EntityCategory.Organization),
                ("清河学院", EntityCategory.Organization),
                ("清河银行", EntityCategory.Organization)
            )
        );
}
