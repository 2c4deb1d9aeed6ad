using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Tests.Figures.Units;

public sealed class LatinUnitTests
{
    [Theory]
    [InlineData("2万800CMD", "CMD")]
    [InlineData("1万6000CMD提高至", "CMD")]
    // A name, a year, a number of two digits.
    [InlineData("800CMD系统", "")]
    [InlineData("2024AI，", "")]
    [InlineData("12CMD，", "")]
    public void Letters_behind_a_number_are_its_unit(string text, string unit)
    {
        Assert.True(NumberReader.TryRead(text, 0, text.Length, out var number));
        Assert.Equal(unit, LatinUnit.Read(text, number, text.Length).Written);
    }
}
