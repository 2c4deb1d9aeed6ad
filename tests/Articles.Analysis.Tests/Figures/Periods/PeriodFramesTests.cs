namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class PeriodFramesTests
{
    [Theory]
    // A plan's name has its last year.
    [InlineData(
        "新闻\n《产业行动方案（2024—2027年）》印发。\n产业行动方案（2024—2027年）提出，通过攻坚，工厂达到50家。",
        "2027"
    )]
    // What comes after production starts is not of the day it starts.
    [InlineData("新闻\n项目预计2025年10月投产，全部投产后，可实现收入5亿元。", null)]
    [InlineData("新闻\n2023年，河口县每户耕地3亩，自2013年以来持续下降，仅为5年前的75%。", "2023")]
    [InlineData("新闻\n2023年上半年，产值增长5%。未来三年产值占比超过50%。", null)]
    // A half-year and a span of months are of the year that the paragraph names.
    [InlineData("新闻\n2023年上半年，客流回暖。财报显示，上半年实现收入90亿元。", "2023")]
    [InlineData("新闻\n2023年，产能过剩。1—4月产量90吨。", "2023")]
    [InlineData("新闻\n2023年产销两旺，前九个月销量90辆。", "2023")]
    // A month needs a year in its own sentence.
    [InlineData("新闻\n进入2023年，2月份销售车辆60辆。", "2023-02")]
    [InlineData("新闻\n产能过剩。4月份产量90吨。", null)]
    // What is compared with has the date that it is given.
    [InlineData("新闻\n销量40万辆，高于2022年的30万辆。", "2022")]
    // A section of a year dates what it tells, up to the next one.
    [InlineData("报告\n一、2023年工作回顾\n新建学校90所。", "2023")]
    [InlineData("报告\n一、2023年工作回顾\n（一）教育\n一年来，新建学校90所。", "2023")]
    [InlineData("报告\n一、2023年工作回顾\n成绩喜人。\n二、存在问题\n缺少学校90所。", null)]
    // The month in which something was launched dates nothing else.
    [InlineData("新闻\n2023年4月，河口大学揭牌。学校引进教师90名。", null)]
    [InlineData("新闻\n2023年4月，客流回暖。外地游客90万人次。", "2023-04")]
    // A paragraph that begins with 其中 goes on with the one before.
    [InlineData("新闻\n2023年，收入90亿元。\n其中，门票收入9亿元。", "2023")]
    [InlineData("新闻\n2023年，收入90亿元。\n门票收入9亿元。", null)]
    // Whose report it is and when it came out dates nothing.
    [InlineData("新闻\n5月6日，远山集团公布的2023年业绩显示，2023年，收入90亿元。", "2023")]
    [InlineData("新闻\n据协会的最新统计数据，2023年1季度，产销回暖。其中，轿车销售90万辆。", "2023")]
    // What is said at an event need not be of its year.
    [InlineData("新闻\n他在“2022清河水网大会”表示，将建设泵站90座。", null)]
    public void The_frame_dates_the_last_figure(string text, string? period) =>
        Assert.Equal(
            period,
            NamedArticle.Read(text, ("产业行动方案（2024—2027年）", EntityCategory.Document))[^1].Period
        );
}
