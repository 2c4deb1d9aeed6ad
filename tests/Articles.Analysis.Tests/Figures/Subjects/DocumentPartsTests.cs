namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class DocumentPartsTests
{
    [Theory]
    // The parts that a paper consists of are its own, not those of who issues it.
    [InlineData("北岭县新政\n北岭县印发《优质服务条例》，20条措施惠及企业。", "优质服务条例")]
    [InlineData("北岭县新政\n北岭县印发《优质服务条例》，推出重点任务20项。", "优质服务条例")]
    [InlineData("北岭县新政\n问卷列出的21个《优质服务条例》条目均已落地。", "优质服务条例")]
    [InlineData("北岭县新政\n《优质服务条例》的20条措施中，有6条涉及收费。", "优质服务条例")]
    // What is done of it is the doer's, and so is what else is counted.
    [InlineData("北岭县新政\n北岭县落实《优质服务条例》，完成改革任务20项。", "北岭县")]
    [InlineData("北岭县新政\n北岭县印发《优质服务条例》，建设公园20个。", "北岭县")]
    [InlineData("北岭县新政\n北岭县实施20项措施。", "北岭县")]
    [InlineData("北岭县新政\n北岭县印发《优质服务条例》，推出重点任务20项，全县有30个社区试点。", "北岭县")]
    // Who follows a paper has measures of his own.
    [InlineData("北岭县新政\n北岭县贯彻落实《优质服务条例》，推出改革举措20项。", "北岭县")]
    [InlineData("北岭县新政\n《优质服务条例》印发后，北岭县制定工作措施20条。", "北岭县")]
    // A list holds what it lists.
    [InlineData("新闻\n住建部发布《绿化树种目录》，推介树种240个。", "绿化树种目录")]
    [InlineData("北岭县新政\n北岭县发布《绿化树种目录》，新增网点30个。", "北岭县")]
    [InlineData("新闻\n住建部发布《绿化树种目录》。\n该目录聚焦城市。此次共推介树种36个。", "绿化树种目录")]
    public void Parts_belong_to_their_document(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("住建部", EntityCategory.Organization),
                ("优质服务条例", EntityCategory.Document),
                ("绿化树种目录", EntityCategory.Document)
            )
        );
}
