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
    [InlineData("新华社北京1月2日电 ", "新华社", "北京")]
    [InlineData("中新网成都3月14日电 ", "中新网", "成都")]
    [InlineData("据新华社拉萨12月30日电 ", "新华社", "拉萨")]
    [InlineData("本报广州5月3日讯 ", null, "广州")]
    public void A_place_line_is_read(string line, string? source, string place)
    {
        var facts = StepRunner.Normalize($"图书馆新馆开放\n{line}{Prose}").Facts;

        Assert.Equal((source, place), (facts.Source, facts.PlaceLine));
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
}
