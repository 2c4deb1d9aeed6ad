using Articles.Analysis.Years;

namespace Articles.Analysis.Tests.Years;

public sealed class ReportPeriodsTests
{
    [Theory]
    [InlineData("2024H1", 2024)]
    [InlineData("24Q3", 2024)]
    [InlineData("1H24", 2024)]
    [InlineData("3Q2023", 2023)]
    [InlineData("9M24", 2024)]
    [InlineData("FY24", 2024)]
    [InlineData("2025E", 2025)]
    [InlineData("2023A", 2023)]
    public void A_reports_period_is_its_year(string text, int year)
    {
        Assert.Equal(text.Length, ReportPeriods.Read(text + "营收", 0, text.Length + 2, out var read));
        Assert.Equal(year, read);
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("24E")]
    [InlineData("99H1")]
    [InlineData("2024H3")]
    [InlineData("24Q5")]
    [InlineData("2024H1N1")]
    [InlineData("1H100")]
    [InlineData("FYI")]
    [InlineData("3024E")]
    public void Other_letters_and_digits_are_none(string text) =>
        Assert.Equal(0, ReportPeriods.Read(text, 0, text.Length, out _));

    [Fact]
    public void The_end_of_a_code_is_none() => Assert.Equal(2, ReportPeriods.Read("A-24H1", 2, 6, out _));
}
