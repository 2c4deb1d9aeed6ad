using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class WrittenYearsTests
{
    [Theory]
    [InlineData("2021年投产，2023年扩产。", 2021, 2023)]
    [InlineData("2024—2027年行动方案")]
    [InlineData("2019年—2022年，", 2019, 2022)]
    public void Years_are_four_digits_before_their_word(string text, params int[] years) =>
        Assert.Equal(years, WrittenYears.In(text).Select(static x => x.Year));

    [Theory]
    [InlineData("到2027年", true)]
    [InlineData("截至2021年", false)]
    // It is so already.
    [InlineData("升至2023年的210亿元", false)]
    public void What_is_to_be_reached_is_ahead(string text, bool expected) =>
        Assert.Equal(expected, WrittenYears.IsAhead(text, text.IndexOf('2', StringComparison.Ordinal)));
}
