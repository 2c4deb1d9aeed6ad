using Articles.Analysis.Figures.Quantities;

namespace Articles.Analysis.Tests.Figures.Quantities;

public sealed class HalfBehindTests
{
    [Theory]
    [InlineData("两米半", true)]
    [InlineData("两米半左右", true)]
    [InlineData("三年半程", false)]
    public void A_half_stands_behind_its_unit(string text, bool expected) =>
        Assert.Equal(expected, HalfBehind.Follows(text, 2, text.Length));

    [Theory]
    [InlineData("两个半小时", true)]
    [InlineData("两个小时", false)]
    public void A_half_stands_inside_its_unit(string text, bool expected) =>
        Assert.Equal(expected, HalfBehind.IsInside(text, 1, text.Length));
}
