using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class LineJoiningTests
{
    private const string Wrapped = """
          城北的老桥昨天拆除了最后一个桥墩，附近的居民
        纷纷赶来拍照留念。这座桥建成于上世纪五十年代，
        是当时全县最长的石拱桥，两岸的人们靠它往来，赶
        集、上学、走亲戚，都要从桥上经过。

          新桥就建在老桥的上游，全长三百二十米，双向四
        车道，两侧留有人行道和自行车道。设计人员介绍，

        新桥的桥墩更少，汛期行洪能力比老桥提高了一倍多，
        预计明年春天就能通车。
        """;

    [Fact]
    public void Lines_that_a_column_broke_become_paragraphs() =>
        Assert.Equal(
            "城北的老桥昨天拆除了最后一个桥墩，附近的居民纷纷赶来拍照留念。这座桥建成于上世纪五十年代，"
                + "是当时全县最长的石拱桥，两岸的人们靠它往来，赶集、上学、走亲戚，都要从桥上经过。\n"
                + "新桥就建在老桥的上游，全长三百二十米，双向四车道，两侧留有人行道和自行车道。设计人员介绍，"
                + "新桥的桥墩更少，汛期行洪能力比老桥提高了一倍多，预计明年春天就能通车。",
            StepRunner.Run(new LineJoining(), Wrapped)
        );

    [Theory]
    [InlineData(
        "果农们今年收成不错。合作社统一收购，价格比去\n\n年高出一成，大家都很满意。",
        "果农们今年收成不错。合作社统一收购，价格比去年高出一成，大家都很满意。"
    )]
    [InlineData(
        "合作社把“一户一策、一村一品、一镇一业”作为目\n\n标，今年新建了三个冷库，还请来专家讲课。",
        "合作社把“一户一策、一村一品、一镇一业”作为目标，今年新建了三个冷库，还请来专家讲课。"
    )]
    [InlineData("  \u3000第一段。  \n\n\n第二段。\n", "第一段。\n第二段。")]
    public void A_paragraph_that_was_interrupted_is_one_again(string before, string after) =>
        Assert.Equal(after, StepRunner.Run(new LineJoining(), before));

    [Theory]
    [InlineData("老桥新生\n城北的老桥昨天拆除了最后一个桥墩，附近的居民纷纷赶来拍照留念。")]
    [InlineData("水库建成的意义\n打造山区的灌溉网\n工程沿线的村民说，水来了，地就活了。")]
    [InlineData("春江潮水连海平，\n海上明月共潮生。\n滟滟随波千万里，\n何处春江无月明！")]
    [InlineData("▲新桥的效果图\n▲老桥的旧照")]
    [InlineData("一、工程概况\n二、投资估算\n三、工期安排")]
    [InlineData("文/李四 王五\n图/赵六")]
    [InlineData("市水利局\n县交通局\n县图书馆")]
    [InlineData("县名\t产量\n城北\t三千吨\n城南\t两千吨")]
    [InlineData("人们常说——\n桥通了，路就近了。")]
    [InlineData("他列出三条：\n第一条是安全。")]
    [InlineData("A short heading\nThe first paragraph ends here.")]
    [InlineData("图为昨天开放的图书馆一层阅览室\n推动全民阅读，对提高市民素质具有重要意义，图书馆是其中的一环。")]
    public void Headings_poems_lists_and_tables_keep_their_lines(string text) =>
        Assert.Equal(text, StepRunner.Run(new LineJoining(), text));
}
