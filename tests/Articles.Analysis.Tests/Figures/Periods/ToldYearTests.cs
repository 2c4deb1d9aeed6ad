using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class ToldYearTests
{
    // A year that is only named bounds what is past; 今年 is not of it.
    [Theory]
    [InlineData("2022年，收入9亿元。今年扩容。", false)]
    [InlineData("2022年8月，收入9亿元。今年扩容。", false)]
    [InlineData("2022年8月，日均客流9万。今年扩容。", false)]
    [InlineData("2022年8月5日，收入9亿元。今年扩容。", true)]
    // What will be done in a year that nothing says is ahead is told in that year.
    [InlineData("2022年，我市将建设10所学校。今年扩容。", true)]
    [InlineData("到2022年，我市将建设10所学校。今年扩容。", false)]
    [InlineData("2022年，我市将建设10所学校。", false)]
    // One half-year, named with the year and with 今年.
    [InlineData("2022年上半年，收入9亿元。今年上半年，我市扩容。", true)]
    [InlineData("2022年上半年，收入9亿元。今年一季度，我市扩容。", false)]
    public void A_full_date_tells_the_year(string text, bool isTold) => Assert.Equal(isTold, ToldYear.Is(text, null));
}
