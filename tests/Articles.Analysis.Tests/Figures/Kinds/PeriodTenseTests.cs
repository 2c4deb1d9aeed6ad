using Articles.Analysis.Figures.Kinds;
using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class PeriodTenseTests
{
    [Theory]
    [InlineData("2018年", "2018", true)]
    [InlineData("2017年", "2017", false)]
    // A stretch that has begun need not be to come.
    [InlineData("2013年至2018年", "2018", false)]
    [InlineData("2017年12月20日至1月5日", "2018-01-05", false)]
    [InlineData("2018年至2020年", "2020", true)]
    public void A_period_is_ahead_that_has_not_begun(string text, string period, bool expected) =>
        Assert.Equal(
            expected,
            new PeriodTense(text, 2017).IsAhead(new PeriodExpression(0, text.Length, period, PeriodRole.Holds))
        );
}
