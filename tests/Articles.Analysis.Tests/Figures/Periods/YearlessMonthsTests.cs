using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class YearlessMonthsTests
{
    [Theory]
    // Most of a year is of the year spoken of, a month or two only of one that its sentence names.
    [InlineData("1—6月，", "2024")]
    [InlineData("9、10月，", null)]
    [InlineData("5月，", null)]
    // Such months are of no one year.
    [InlineData("每年6—8月，", null)]
    public void Months_are_of_the_year_spoken_of(string text, string? period)
    {
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        var end = new YearlessMonths(text, new SpokenYears(text, 2024, null)).Read(at, text.Length, out var read);
        Assert.Equal((text.Length - 1, period), (end, read));
    }

    [Theory]
    [InlineData("3个月")]
    [InlineData("3万元")]
    public void A_number_of_them_is_no_month(string text) =>
        Assert.Equal(0, new YearlessMonths(text, new SpokenYears(text, 2024, null)).Read(0, text.Length, out _));
}
