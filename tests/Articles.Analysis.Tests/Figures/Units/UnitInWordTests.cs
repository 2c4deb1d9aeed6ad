using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Tests.Figures.Units;

public sealed class UnitInWordTests
{
    [Theory]
    [InlineData("三点位", true)]
    [InlineData("三点，", false)]
    [InlineData("5家庭", true)]
    // A word of its own goes on.
    [InlineData("5家电力企业", false)]
    public void A_word_may_go_on_from_a_unit(string text, bool expected)
    {
        var unit = UnitTable.At(text, 1, 2);
        Assert.Equal(expected, UnitInWord.GoesOn(text, unit, 2, text.Length));
    }

    [Theory]
    [InlineData("三角", true)]
    [InlineData("3角", false)]
    [InlineData("三吨", false)]
    public void A_small_numeral_may_be_of_one_word_with_its_unit(string text, bool expected)
    {
        Assert.True(NumberReader.TryRead(text, 0, text.Length, out var number));
        Assert.Equal(expected, UnitInWord.HoldsNumber(number, UnitTable.At(text, 1, 2)));
    }
}
