namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class CreatedThingsTests
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
    public void What_was_made_has_its_measures_and_its_maker_what_follows(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山产业园", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("北岭县医院", EntityCategory.Organization),
                ("市场整治工作领导小组", EntityCategory.Organization),
                ("云帆平台", EntityCategory.Product)
            )
        );
}
