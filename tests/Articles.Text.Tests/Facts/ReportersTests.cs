using Articles.Text.Facts;

namespace Articles.Text.Tests.Facts;

public sealed class ReportersTests
{
    [Theory]
    [InlineData("本报讯（记者张三 通讯员 李四） 新馆昨天开放。", "张三 通讯员 李四")]
    [InlineData("本报讯 （记者 张三）新馆昨天开放。", "张三")]
    [InlineData("【本报讯】（记者 陈大文）新馆昨天开放。", "陈大文")]
    [InlineData("〔记者张三丰／台中报导〕新馆昨天开放。", "张三丰")]
    [InlineData("【记者林佳慧高雄报导】新馆昨天开放。", "林佳慧")]
    [InlineData("（中央社记者王小明台北6日电）新馆昨天开放。", "王小明")]
    [InlineData("（本报记者 张三 李四）新馆昨天开放。", "张三 李四")]
    [InlineData("新华社北京1月2日电（记者张三、李四）新馆昨天开放。", "张三、李四")]
    [InlineData("（城北日报记者 张三）新馆昨天开放。", "张三")]
    [InlineData("本报城北5月6日电（记者/张三 通讯员/李四）新馆开放。", "张三 通讯员/李四")]
    [InlineData("中新社北京5月6日电 (记者 古丽·阿依)新馆昨天开放。", "古丽·阿依")]
    public void Those_named_where_a_dispatch_begins_are_read(string paragraph, string names) =>
        Assert.Equal(names, Reporters.AtStart(paragraph).ToString());

    [Theory]
    [InlineData("市图书馆（记者之家旁）昨天开放。")]
    [InlineData("（记者回访）市图书馆昨天开放。")]
    [InlineData("【记者手记】市图书馆昨天开放。")]
    [InlineData("【本报讯】市图书馆昨天开放。")]
    [InlineData("（一）记者张三的调查")]
    [InlineData("馆长李四（前记者）介绍，新馆有三层。")]
    [InlineData("（记者从市图书馆获悉，新馆开放）")]
    [InlineData("记者张三报道")]
    [InlineData("（")]
    public void Other_brackets_name_nobody(string paragraph) =>
        Assert.Equal("", Reporters.AtStart(paragraph).ToString());

    [Theory]
    [InlineData("新馆昨天开放。（记者 张三）", "张三")]
    [InlineData("新馆昨天开放。（本报记者 张三 通讯员 李四）", "张三 通讯员 李四")]
    [InlineData("新馆昨天开放。（记者 张三 摄）", "")]
    [InlineData("新馆昨天开放（记者会上宣布）", "")]
    [InlineData("新馆昨天开放。（完）", "")]
    public void Those_named_where_the_last_paragraph_ends_are_read(string paragraph, string names) =>
        Assert.Equal(names, Reporters.AtEnd(paragraph).ToString());

    [Theory]
    [InlineData("2024-11-14 15:21 经济日报 记者萧三／台北即时报导", "萧三")]
    [InlineData("记者萧三／台北报导", "萧三")]
    [InlineData("城北日报记者会 2024-11-14", "")]
    [InlineData("图书馆记者报道", "")]
    public void The_one_in_a_line_of_facts_is_read(string line, string names) =>
        Assert.Equal(names, Reporters.InFacts(line).ToString());
}
