using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class TitleYearTests
{
    [Theory]
    [InlineData("清河县2023年统计公报", 2023)]
    [InlineData("清河县2023年至2025年行动方案", null)]
    [InlineData("清河县2023—2025年行动方案", null)]
    [InlineData("清河县统计公报", null)]
    [InlineData("清河大学2024年报名启动", 2024)]
    // A year that is still to come is not what the article tells of.
    [InlineData("清河二厂动土 估2027年量产", null)]
    public void A_headline_puts_an_article_in_its_only_year(string title, int? year) =>
        Assert.Equal(year, TitleYear.Of(title));

    [Theory]
    [InlineData("清河县2023年信息公开年度报告", 2023)]
    [InlineData("远山集团2023年年报", 2023)]
    [InlineData("清河大学2024年报名启动", null)]
    [InlineData("一图读懂2024年清河县经济运行情况", 2024)]
    [InlineData("清河县2024年5月经济运行情况", null)]
    [InlineData("清河县2024年政府工作报告", null)]
    public void An_annual_report_is_of_its_headline_s_year(string title, int? year) =>
        Assert.Equal(year, TitleYear.OfReport(title));
}
