using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Tests.Figures.Units;

public sealed class NotUnitsTests
{
    [Theory]
    [InlineData("71路公交车", true)]
    [InlineData("24路高清摄像头", false)]
    [InlineData("14亿人口", true)]
    [InlineData("3人口头警告", false)]
    [InlineData("两轮电动车", true)]
    [InlineData("两轮谈判", false)]
    [InlineData("8成员国", true)]
    [InlineData("8成企业", false)]
    [InlineData("4亿个人用户", true)]
    public void Some_words_are_units_only_of_what_is_counted_so(string text, bool expected)
    {
        Assert.True(NumberReader.TryRead(text, 0, text.Length, out var number));
        var unit = UnitTable.At(text, number.End, text.Length);
        Assert.Equal(expected, NotUnits.Is(text, number.End, number, unit, text.Length));
    }
}
