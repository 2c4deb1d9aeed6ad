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
    [InlineData(
        "第一段说的是收成。\n\n当前，合作社正以冷库和分拣线为抓手，扩大产销两头的联系，不断释放\n\n一村一品的效益。",
        "第一段说的是收成。\n当前，合作社正以冷库和分拣线为抓手，扩大产销两头的联系，不断释放一村一品的效益。"
    )]
    [InlineData("  \u3000第一段。  \n\n\n第二段。\n", "第一段。\n第二段。")]
    public void A_paragraph_that_was_interrupted_is_one_again(string before, string after) =>
        Assert.Equal(after, StepRunner.Run(new LineJoining(), before));

    [Fact]
    public void Paragraphs_of_an_author_who_sets_no_stop_at_their_end_stay_apart()
    {
        const string Paragraph =
            "新桥建在老桥的上游，全长三百二十米，双向四车道，两侧留有人行道。设计人员说，桥墩更少，汛期行洪能力提高了一倍多，"
            + "明年春天就能通车，沿河三个村的居民到镇上只要十分钟";
        var text = $"{Paragraph}\n老桥{Paragraph}\n县里的{Paragraph}\n他们说，{Paragraph}";

        Assert.Equal(text, StepRunner.Run(new LineJoining(), text));
    }

    [Fact]
    public void What_is_indented_below_a_line_that_is_not_begins_anew() =>
        Assert.Equal(
            "县里介绍，新桥的桥墩更少，汛期行洪能力比老桥提高了一倍多，建设资金突破\n两侧留有人行道，明年春天就能通车，到镇上只要十分钟。",
            StepRunner.Run(
                new LineJoining(),
                "县里介绍，新桥的桥墩更少，汛期行洪能力比老桥提高了一倍多，建设资金突破\n  两侧留有人行道，明年春天就能通车，到镇上只要十分钟。"
            )
        );

    [Theory]
    [InlineData("记者")]
    [InlineData("作者")]
    [InlineData("编辑")]
    public void A_column_may_break_before_a_word_that_opens_bylines(string word) =>
        Assert.Contains(
            $"设计人员告诉{word}，新桥",
            StepRunner.Run(
                new LineJoining(),
                $"""
                　　城北的老桥昨天拆除了最后一个桥墩，附近的居民
                纷纷赶来拍照留念，两岸的人们靠它往来。县里的设计人员告诉
                {word}，新桥的桥墩更少，汛期行洪能力比老桥提高了一倍多，
                两侧留有人行道和自行车道，明年春天通车。
                　　新桥就建在老桥的上游，全长三百二十米，双向四
                车道，两侧留有人行道和自行车道，设计人员说。
                　　老桥的石料将用来修步道，步道两边还要种上树，
                村民散步不用再走公路了。
                """
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_full_heading_with_a_comma_stays_above_an_indented_line() =>
        Assert.Contains(
            "\n老桥拆了最后一个桥墩，居民赶来拍照留念的也不少\n",
            StepRunner.Run(
                new LineJoining(),
                """
                　　新桥就建在老桥的上游，全长三百二十米，双向四
                车道，两侧留有人行道和自行车道，设计人员说。
                老桥拆了最后一个桥墩，居民赶来拍照留念的也不少
                　　城北的老桥昨天拆除了最后一个桥墩，附近的居民
                纷纷赶来拍照留念，两岸的人们靠它往来，赶集上学。
                　　老桥的石料将用来修步道，步道两边还要种上树，
                村民散步不用再走公路了。
                """
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_indent_tells_a_paragraph_from_the_rest_of_one() =>
        Assert.Equal(
            "新桥建在老桥的上游，全长三百二十米，双向四车道。新桥由江城NewBridge公司设计，两侧留有人行道和自行车道，它们的宽度分别达到了16、12米，"
                + "设计人员说。\n"
                + "老桥拆除了最后一个桥墩，居民赶来拍照留念不少\n"
                + "城北的老桥昨天拆除了最后一个桥墩，附近的居民纷纷赶来拍照留念，两岸的人们靠它往来，赶集上学。\n"
                + "老桥的石料将用来修步道，步道两边还要种上树，村民散步不用再走公路了。",
            StepRunner.Run(
                new LineJoining(),
                // A sentence that ends short of the edge, for a Latin word finds no room; a heading as wide as the column.
                """
                　　新桥建在老桥的上游，全长三百二十米，双向四
                车道。新桥由江城NewBridge公司设计，
                两侧留有人行道和自行车道，它们的宽度分别达到了
                16、12米，设计人员说。
                　　老桥拆除了最后一个桥墩，居民赶来拍照留念不少
                　　城北的老桥昨天拆除了最后一个桥墩，附近的居民
                纷纷赶来拍照留念，两岸的人们靠它往来，赶集上学。
                　　老桥的石料将用来修步道，步道两边还要种上树，
                村民散步不用再走公路了。
                """
            )
        );

    [Fact]
    public void A_caption_behind_an_empty_line_is_not_the_rest_of_a_column()
    {
        var joined = StepRunner.Run(
            new LineJoining(),
            """
            城北的老桥昨天拆除了最后一个桥墩，附近的居民纷纷
            赶来拍照留念。这座桥是当时全县最长的石拱桥，两岸

            村民在老桥上合影。本报记者 李四 摄

            的人们靠它往来，赶集、上学、走亲戚，都要从桥上过。

            新桥就建在老桥的上游，全长三百二十米，双向四车道，
            两侧留有人行道和自行车道，设计人员说。

            老桥的石料将用来修步道，步道两边还要种上树，村民
            散步不用再走公路了。

            步道明年春天就能走。

            新桥也要通车。
            """
        );

        Assert.Contains("\n村民在老桥上合影。本报记者 李四 摄\n", joined, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_a_preposition_waits_for_goes_on() =>
        Assert.Equal(
            "县里介绍，新桥的桥墩更少，汛期行洪能力比老桥提高了一倍多。截至2016年7月，已经浇筑了十二个桥墩。",
            StepRunner.Run(
                new LineJoining(),
                "县里介绍，新桥的桥墩更少，汛期行洪能力比老桥提高了一倍多。截至\n\n2016年7月，已经浇筑了十二个桥墩。"
            )
        );

    [Fact]
    public void A_line_that_begins_with_what_a_number_counts_goes_on() =>
        Assert.Contains(
            "全市现有快递企业多138家，末端网点两千多个，从业人员3.2万人。\n局长",
            StepRunner.Run(
                new LineJoining(),
                """
                去年寄出十亿件
                　　本报讯 邮政管理局昨天公布，去年全市快递业务量完
                成十点三亿件，同比增长两成多，业务收入完成八十六亿
                元，同比增长一成多，日均处理量也创下了历史新高。
                　　双十一期间，日均处理量达到四百八十万件，最高达
                六百一十二万件，创历史新高，全市现有快递企业多138
                家，末端网点两千多个，从业人员
                3.2万人。
                　　局长李四介绍，今年将新建县级公共配送中心5个，村
                级服务站覆盖率达到九成五以上，用工还要增加一成多。
                　　他说，邮路通到每一个村，是今年要办的第一件实事。
                """
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("老桥新生\n城北的老桥昨天拆除了最后一个桥墩，附近的居民纷纷赶来拍照留念。")]
    [InlineData("水库建成的意义\n打造山区的灌溉网\n工程沿线的村民说，水来了，地就活了。")]
    [InlineData("春江潮水连海平，\n海上明月共潮生。\n滟滟随波千万里，\n何处春江无月明！")]
    [InlineData("▲新桥的效果图\n▲老桥的旧照")]
    [InlineData("一、工程概况\n二、投资估算\n三、工期安排")]
    [InlineData("文/李四 王五\n图/赵六")]
    [InlineData("市水利局\n县交通局\n县图书馆")]
    [InlineData(
        "老桥拆除，新桥通车，城北县三个村的居民到镇上只要十分钟，比过去近一半\n城北的老桥昨天拆除了最后一个桥墩，附近的居民纷纷赶来拍照留念。"
    )]
    [InlineData("县名\t产量\n城北\t三千吨\n城南\t两千吨")]
    [InlineData("人们常说——\n桥通了，路就近了。")]
    [InlineData("他列出三条：\n第一条是安全。")]
    [InlineData("A short heading\nThe first paragraph ends here.")]
    [InlineData("2023\n年报摘要\n城北图书馆去年借出百万册，读者增长两成。")]
    [InlineData(
        "老桥拆除之后，居民怎么出行？记者沿河走访三个村\n城北的老桥昨天拆除了最后一个桥墩，附近的居民纷纷赶来拍照留念。"
    )]
    [InlineData(
        "【城北观察】老桥昨天拆除！三个村的居民盼来新桥\n昨天清晨，施工队拆除了老桥的最后一个桥墩，村民赶来拍照。"
    )]
    [InlineData(
        "村民说：“桥通了，到镇上只要十分钟，比过去近了一大半。 ”\n同时，镇里加开了两班客车，每天早晚各一趟，接送学生上学。"
    )]
    [InlineData(
        "县里介绍，新桥的桥墩更少，汛期行洪能力比老桥提高了一倍多，双向四车道\n2016年7月，县里请来专家，为新桥的选址论证了三个方案。"
    )]
    [InlineData(
        "想看新桥的读者请扫码，县里的讲解员每周六上午带队参观，欢迎大家踊跃报名\n城北日报讯（记者李四）昨天，新桥的最后一个桥墩浇筑完成，明年春天通车。"
    )]
    [InlineData("相关资料：\nhttps://www.example.org/old.htm\nhttps://www.example.org/new.htm")]
    [InlineData("图为昨天开放的图书馆一层阅览室\n推动全民阅读，对提高市民素质具有重要意义，图书馆是其中的一环。")]
    public void Headings_poems_lists_and_tables_keep_their_lines(string text) =>
        Assert.Equal(text, StepRunner.Run(new LineJoining(), text));
}
