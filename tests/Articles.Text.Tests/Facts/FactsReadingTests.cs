namespace Articles.Text.Tests.Facts;

public sealed class FactsReadingTests
{
    private const string Prose = "市图书馆的新馆昨天开放，读者一早就在门口排起了长队，当天共办理了八百多张借书证。";

    [Fact]
    public void A_line_of_facts_below_the_title_is_read()
    {
        var facts = StepRunner.Normalize($"图书馆新馆开放\n2024-05-06 08:30 来源：城北日报 作者：李四\n{Prose}").Facts;

        Assert.Equal(new ArticleFacts("图书馆新馆开放", "李四", "城北日报", new DateOnly(2024, 5, 6), null), facts);
    }

    [Theory]
    [InlineData("青川县石门乡打造竹产", "业链带动乡亲增收", "青川县石门乡打造竹产业链带动乡亲增收")]
    [InlineData("本市文化事业再添新地标", "图书馆新馆昨日开放", "图书馆新馆昨日开放")]
    public void A_title_that_a_break_cuts_inside_a_word_is_one(string upper, string lower, string title)
    {
        var article = StepRunner.Normalize($"{upper}\n{lower}\n2024-05-06 08:30 来源：城北日报\n{Prose}");

        Assert.Equal(title, article.Facts.Title);
        Assert.Contains(title + "\n", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新华社北京1月2日电 ", "新华社", "北京")]
    [InlineData("中新网成都3月14日电 ", "中新网", "成都")]
    [InlineData("据新华社拉萨12月30日电 ", "新华社", "拉萨")]
    [InlineData("本报广州5月3日讯 ", null, "广州")]
    [InlineData("新华社台北5月3日电 ", "新华社", "台北")]
    [InlineData("城北广播电台台州5月3日消息 ", "城北广播电台", "台州")]
    [InlineData("（中央社记者李大明台北5月3日电）", "中央社", "台北")]
    public void A_place_line_is_read(string line, string? source, string place)
    {
        var facts = StepRunner.Normalize($"图书馆新馆开放\n{line}{Prose}").Facts;

        Assert.Equal((source, place), (facts.Source, facts.PlaceLine));
    }

    [Theory]
    [InlineData("2024-05-06 城北财经", "城北财经")]
    [InlineData("2024-05-06 | 城北日报", "城北日报")]
    [InlineData("2024-05-06 09:12 城北日报", "城北日报")]
    [InlineData("2024-05-06 15:21 城北日报 记者张三／台北即时报导", "城北日报")]
    [InlineData("2024-05-06 图书馆开放", null)]
    [InlineData("2024-05-06 图片来源：城北图库", null)]
    public void A_medium_behind_the_date_is_the_source(string line, string? source)
    {
        var facts = StepRunner.Normalize($"图书馆新馆开放\n{line}\n{Prose}").Facts;

        Assert.Equal((source, new DateOnly(2024, 5, 6)), (facts.Source, facts.PublishedOn));
    }

    [Theory]
    [InlineData("停电从3月2日电网检修开始，" + Prose)]
    [InlineData("2023年5月6日开工的新馆昨天开放，" + Prose)]
    [InlineData("资金的来源：一半是捐款，" + Prose)]
    public void Prose_states_no_facts(string text)
    {
        var facts = StepRunner.Normalize(text).Facts;

        Assert.Equal(new ArticleFacts(null, null, null, null, null), facts);
    }

    [Theory]
    [InlineData("发布时间：2024年05月06日", 2024, 5, 6)]
    [InlineData("2024/5/6", 2024, 5, 6)]
    [InlineData("2024.05.06 10:00", 2024, 5, 6)]
    [InlineData("发布日期: 2024 年 5 月 6 日", 2024, 5, 6)]
    public void Dates_are_read_as_pages_print_them(string line, int year, int month, int day) =>
        Assert.Equal(
            new DateOnly(year, month, day),
            StepRunner.Normalize($"图书馆新馆开放\n{line}\n{Prose}").Facts.PublishedOn
        );

    [Theory]
    [InlineData("2024-13-06")]
    [InlineData("2023-02-29")]
    [InlineData("12024-05-06")]
    public void What_is_no_date_is_none(string line) =>
        Assert.Null(StepRunner.Normalize($"图书馆新馆开放\n{line}\n{Prose}").Facts.PublishedOn);

    [Theory]
    [InlineData("（香港二○二四年五月六日电）", null, "香港", 2024)]
    [InlineData("（台北二〇二四年五月六日电）", null, "台北", 2024)]
    [InlineData("（城北社香港2024年5月6日电）", "城北社", "香港", 2024)]
    public void A_place_line_in_brackets_gives_the_date(string line, string? source, string place, int year)
    {
        var facts = StepRunner.Normalize($"图书馆新馆开放\n{line}{Prose}").Facts;

        Assert.Equal((source, place, new DateOnly(year, 5, 6)), (facts.Source, facts.PlaceLine, facts.PublishedOn));
    }

    [Theory]
    [InlineData("2024年5月6日开工的新馆")]
    [InlineData("2024年5月6日至8日：读书节")]
    [InlineData("更新换代时间表：2024年5月6日起执行")]
    [InlineData("新馆与2024年5月6日")]
    [InlineData("（停电从2024年5月6日电网检修起）")]
    public void A_date_in_a_heading_is_not_the_date_of_publication(string line)
    {
        var facts = StepRunner.Normalize($"图书馆新馆开放\n{line}\n{Prose}").Facts;

        Assert.Equal((null, null), (facts.PublishedOn, facts.PlaceLine));
    }

    [Theory]
    [InlineData("城北日报 2024-05-06", "城北日报")]
    [InlineData("2024年5月6日 星期一", null)]
    [InlineData("来源：城北日报发布时间：2024-05-06浏览次数：12", "城北日报")]
    [InlineData("来源：城北日报 | 2024-05-06", "城北日报")]
    [InlineData("成文日期：2024年5月1日 发布日期：2024年5月6日", null)]
    public void A_line_of_facts_is_read_however_it_is_printed(string line, string? source)
    {
        var facts = StepRunner.Normalize($"图书馆新馆开放\n{line}\n{Prose}").Facts;

        Assert.Equal((source, new DateOnly(2024, 5, 6)), (facts.Source, facts.PublishedOn));
    }

    [Theory]
    [InlineData("城北市文化局\n2024年5月6日", null)]
    [InlineData("（《城北日报》 2024年05月06日 第1版）", "城北日报")]
    public void A_date_alone_at_the_foot_is_the_date_of_publication(string foot, string? source)
    {
        var facts = StepRunner.Normalize($"图书馆新馆开放\n{Prose}\n{Prose}\n{foot}").Facts;

        Assert.Equal((source, new DateOnly(2024, 5, 6)), (facts.Source, facts.PublishedOn));
    }

    [Theory]
    [InlineData("城北日报记者 张三 李四光", "张三 李四光")]
    [InlineData("【文/张三】", "张三")]
    [InlineData("采写：张三", "张三")]
    public void Bylines_are_read_in_the_forms_that_media_print(string line, string names) =>
        Assert.Equal(names, StepRunner.Normalize($"图书馆新馆开放\n{line}\n{Prose}").Facts.Byline);

    [Theory]
    [InlineData("做了三十年记者 他说不后悔")]
    [InlineData("城北日报记者 走进新馆")]
    public void A_heading_about_reporters_is_no_byline(string line) =>
        Assert.Null(StepRunner.Normalize($"图书馆新馆开放\n{line}\n{Prose}").Facts.Byline);

    [Theory]
    [InlineData("本报记者 郑亦 通讯员 林\n若溪", "郑亦 通讯员 林若溪")]
    [InlineData("本报记者 王小\n明", "王小明")]
    [InlineData("本报记者 郑亦 通讯员\n林若溪", "郑亦 通讯员 林若溪")]
    public void A_byline_that_its_column_broke_is_whole(string lines, string names)
    {
        var article = StepRunner.Normalize($"图书馆开放\n{lines}\n市图书馆的新馆昨天开放，读者一早就来排队。\n");

        Assert.Equal(names, article.Facts.Byline);
        Assert.Contains($"本报记者 {names}\n", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("本报记者 郑亦帆", "老馆", false)]
    [InlineData("本报记者 郑亦 林若", "新馆", false)]
    [InlineData("本报记者 林", "若溪来了", false)]
    [InlineData("新馆开放", "了", false)]
    public void What_stands_below_a_whole_byline_is_no_part_of_it(string line, string next, bool goesOn) =>
        Assert.Equal(goesOn, Articles.Text.Layout.Byline.GoesOn(line, next, out _));

    [Fact]
    public void A_source_ends_where_the_staff_begins() =>
        Assert.Equal(
            "城北日报",
            StepRunner.Normalize($"图书馆新馆开放\n{Prose}\n本文来源：城北日报 责任编辑：李四").Facts.Source
        );
}
