using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class ReferenceYearTests
{
    [Theory]
    [InlineData("公司成立于2002年。截至2021年6月底，用户40万。", 2021)]
    [InlineData("公司成立于2002年。到2021年，用户达40万。", 2002)]
    [InlineData("至2021年，用户达40万。", null)]
    public void An_article_speaks_from_the_latest_year_that_it_names_as_past(string text, int? year) =>
        Assert.Equal(year, ReferenceYear.Of(text, null));
}
