namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class NameTailsTests
{
    [Theory]
    // What a name's last word means where it stands alone.
    [InlineData("新闻\n南湾码头启动改造。\n改造后，码头年吞吐量提高到260万吨。", "南湾码头")]
    [InlineData("新闻\n云禾AI平台上线。\n此后，AI平台汇集模型40个。", "云禾AI平台")]
    [InlineData("新闻\n南湾码头启动改造。\n该码头自动化率已达85%。", "南湾码头")]
    // The paragraph's own comes first.
    [InlineData("新闻\n北岭码头提速。北岭码头扩能。\n南湾码头启动改造，码头年吞吐量提高到260万吨。", "南湾码头")]
    [InlineData("新闻\n北岭码头提速。南湾码头动工。北岭码头扩能。\n码头年吞吐量提高到260万吨。", "北岭码头")]
    // A bridge and a motorway, which the dictionary has as other things, and what they lead to.
    [InlineData("新闻\n北岭大桥合龙。\n大桥连接南湾码头，全长4公里。", "北岭大桥")]
    [InlineData("新闻\n南北高速通车。\n高速全线设服务区4处。", "南北高速")]
    // Of several that were counted none is meant.
    [InlineData("新闻\n南湾码头启动改造。\n全县五类32座码头提速。码头年吞吐量提高到260万吨。", null)]
    // A compound is another word.
    [InlineData("新闻\n南湾码头启动改造。\n码头企业达到40家。", null)]
    // Nothing before it has that name.
    [InlineData("新闻\n码头年吞吐量提高到260万吨。\n南湾码头启动改造。", null)]
    public void The_last_word_of_a_name_stands_for_it(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("南湾码头", EntityCategory.Location),
                ("北岭码头", EntityCategory.Location),
                ("北岭大桥", EntityCategory.Location),
                ("南北高速", EntityCategory.Location),
                ("云禾AI平台", EntityCategory.Product)
            )
        );
}
