using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class ColumnStepsTests
{
    [Fact]
    public void A_heading_in_the_middle_of_a_paragraph_goes_before_it() =>
        Assert.Equal(
            "丰收的果园\n今年果园的收成很好。果农把苹果送进冷库，等到春节前后再卖，价钱比秋天高出三成。",
            StepRunner.Run(
                new ColumnBreaks(),
                "今年果园的收成很好。果农把苹果送进冷库，等到春\n丰收的果园\n节前后再卖，价钱比秋天高出三成。"
            )
        );

    [Fact]
    public void A_dispatch_that_a_caption_cut_is_one_again() =>
        Assert.Equal(
            "新华社城北5月6日电 5月5日，国务院办公厅印发通知，要求各地把苹果送进冷库，节前后再卖。\n果农在冷库。李四 摄",
            StepRunner.Run(
                new ColumnBreaks(),
                "新华社城北5月6日电 5月5日，国务院\n果农在冷库。李四 摄\n办公厅印发通知，要求各地把苹果送进冷库，节前后再卖。"
            )
        );

    [Theory]
    [InlineData("今年果园的收成很好。果农把苹果送进冷库。\n丰收的果园\n节前后再卖，价钱比秋天高出三成。")]
    [InlineData(
        "苹果进冷库，价格高三成，城北县二十个村的果农今年等到春节前后再卖\n果农在冷库。李四 摄\n合作社统一收购，价格比去年高出一成，大家都很满意。"
    )]
    [InlineData(
        "今年的苹果卖到哪里去？走进果园的冷库\n果农在冷库。李四 摄\n合作社统一收购，价格比去年高出一成，大家都很满意。"
    )]
    [InlineData("今年果园的收成很好，果农很高兴\n丰收的果园\n合作社统一收购，价格比去年高出一成。")]
    public void A_heading_between_paragraphs_stays(string text) =>
        Assert.Equal(text, StepRunner.Run(new ColumnBreaks(), text));

    [Fact]
    public void Columns_read_in_the_wrong_order_are_put_right() =>
        Assert.Equal(
            "开头一段说的是旧事，已经结束了。\n后来的小标题\n新馆里的设备都换了，桌椅也是新的，来过的读者都喜欢把这里叫作“城市客厅”，他们周末常来。\n傍晚时分，灯亮了。",
            StepRunner.Run(
                new ColumnOrder(),
                "开头一段说的是旧事，已经结束了。\n客厅”，他们周末常来。\n傍晚时分，灯亮了。\n后来的小标题\n新馆里的设备都换了，桌椅也是新的，来过的读者都喜欢把这里叫作“城市"
            )
        );

    [Fact]
    public void Two_open_quotations_leave_the_order_alone()
    {
        const string Text =
            "客厅”，他们周末常来。\n小标题\n新馆里的设备都换了，读者很喜欢，把这里叫作“城市\n老馆里的设备也换了，读者很喜欢，把那里叫作“乡村";
        Assert.Equal(Text, StepRunner.Run(new ColumnOrder(), Text));
    }

    [Theory]
    [InlineData("城 北 水 厂 开 工", "城北水厂开工")]
    [InlineData("他说， 水厂明天开工 。", "他说，水厂明天开工。")]
    [InlineData("水厂的自动 化设备，昨天运到了。", "水厂的自动化设备，昨天运到了。")]
    [InlineData("水厂开工　水价下调", "水厂开工 水价下调")]
    [InlineData(
        "张 三 说 ，今 年 的 产 值 达 到 1.2 万 亿 元，比 去 年 增 长 。",
        "张三说，今年的产值达到 1.2 万亿元，比去年增长。"
    )]
    [InlineData("到 了 2 0 2 4 年 的 产 值 是 1 . 2 万 元 。", "到了 2024 年的产值是 1.2 万元。")]
    [InlineData("通 知", "通知")]
    [InlineData("目　　录", "目录")]
    public void Blanks_of_the_layout_go(string before, string after) =>
        Assert.Equal(after, StepRunner.Run(new LayoutSpaces(), before));

    [Theory]
    [InlineData("“书房 ”都有责任。 ”他说", "“书房”都有责任。”他说")]
    [InlineData("借书（ 每次三本 ）", "借书（每次三本）")]
    [InlineData("英文简称“ CBL ”", "英文简称“CBL”")]
    public void Blanks_inside_marks_go(string before, string after) =>
        Assert.Equal(after, StepRunner.Run(new LayoutSpaces(), before));

    [Theory]
    [InlineData("凝心聚力 再创佳绩")]
    [InlineData("文/李四 王五")]
    [InlineData("正确的是（  ）。")]
    [InlineData("“掌上书房” App 读者版")]
    [InlineData("今年 5 月 20 日，接入 3000 台 AI 设备")]
    [InlineData("城北\t三千吨")]
    [InlineData("The quick brown fox, again.")]
    public void Blanks_that_set_words_off_stay(string text) =>
        Assert.Equal(text, StepRunner.Run(new LayoutSpaces(), text));
}
