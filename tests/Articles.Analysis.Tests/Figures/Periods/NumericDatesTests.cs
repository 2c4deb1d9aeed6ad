using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class NumericDatesTests
{
    [Theory]
    [InlineData("云山县上半年经济运行平稳\n2021-09-06\n收入9亿元。", 2021)]
    [InlineData("来源：云山日报 2021/9/6 10:20", 2021)]
    [InlineData("2021-09-06 更新于 2023-01-02", 2023)]
    [InlineData("收入9亿元。", null)]
    // A stretch of years, a telephone number, a range and a code are no days.
    [InlineData("规划期为2021-2025年。", null)]
    [InlineData("电话：0571-2021-0906", null)]
    [InlineData("2021-13-01", null)]
    [InlineData("2021-09/06", null)]
    [InlineData("文件编号12021-09-06", null)]
    [InlineData("GB/T 2021-09", null)]
    public void A_day_in_digits_names_its_year(string text, int? year) =>
        Assert.Equal(year, NumericDates.LatestYear(text));
}
