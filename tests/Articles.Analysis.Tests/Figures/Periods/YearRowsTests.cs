using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class YearRowsTests
{
    [Theory]
    [InlineData("2024/2025年", 2024, 2)]
    [InlineData("2024/2025/2026年", 2024, 3)]
    [InlineData("24/25/26年", 2024, 3)]
    [InlineData("2024/25年", 2024, 2)]
    [InlineData("24-26年", 2024, 3)]
    public void A_row_names_each_year(string text, int first, int count)
    {
        Assert.Equal(text.Length, YearRows.Read(text, 0, text.Length, out var year, out var years));
        Assert.Equal((first, count), (year, years));
    }

    [Theory]
    [InlineData("25/26年")]
    [InlineData("24-25年")]
    [InlineData("20/50/80年")]
    [InlineData("24/25/26岁")]
    [InlineData("2024/2026年")]
    [InlineData("2024年")]
    public void Ages_and_stretches_of_time_are_none(string text) =>
        Assert.Equal(0, YearRows.Read(text, 0, text.Length, out _, out _));
}
