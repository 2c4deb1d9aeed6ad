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
    public void The_frame_dates_the_last_figure(string text, string? period) =>
        Assert.Equal(
            period,
            NamedArticle.Read(text, ("产业行动方案（2024—2027年）", EntityCategory.Document))[^1].Period
        );
}
