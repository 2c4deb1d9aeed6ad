using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class ReferenceYearTests
{
    [Theory]
    [InlineData("公司成立于2002年。截至2021年6月底，用户40万。", 2021)]
    [InlineData("公司成立于2002年。到2021年，用户达40万。", 2002)]
    // Where a stretch of years begins says nothing of today.
    [InlineData("2019年上半年，收入9亿元。2020年到2022年是投入期。", 2019)]
    // An annual report comes out in the year after.
    [InlineData("公司2021年年报显示，收入9亿元。今年一季度，收入3亿元。", 2022)]
    [InlineData("公司2021年年报显示，收入9亿元。", 2021)]
    [InlineData("至2021年，用户达40万。", null)]
    public void An_article_speaks_from_the_latest_year_that_it_names_as_past(string text, int? year) =>
        Assert.Equal(year, ReferenceYear.Of(text, null));
}
