using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class UntilTests
{
    [Theory]
    [InlineData("截至2021年8月末", 2, true)]
    [InlineData("数据截止2021年8月", 4, true)]
    [InlineData("2021年8月末", 0, false)]
    [InlineData("到2021年8月末", 1, false)]
    [InlineData("自从2021年", 2, false)]
    public void The_word_stands_right_before_the_time(string text, int at, bool expected) =>
        Assert.Equal(expected, Until.IsBefore(text, at));
}
