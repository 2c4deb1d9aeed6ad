using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class AnnualReportsTests
{
    [Theory]
    [InlineData("公司2015年年报显示，今年扩容。", true)]
    [InlineData("截至2015年12月31日，今年扩容。", true)]
    [InlineData("2015年12月31日，今年扩容。", false)]
    [InlineData("公司2015年年报显示，扩容。", false)]
    public void A_year_s_report_is_told_of_in_the_next(string text, bool expected) =>
        Assert.Equal(expected, AnnualReports.Follow(text, 2015));
}
