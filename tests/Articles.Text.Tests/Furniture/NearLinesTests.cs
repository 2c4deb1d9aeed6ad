using Articles.Text.Furniture;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Furniture;

public sealed class NearLinesTests
{
    [Theory]
    [InlineData("标题\n正文", 0, 1, "正文")]
    [InlineData("标题\n\n正文", 2, -1, "标题")]
    // Two empty lines set it apart.
    [InlineData("标题\n\n\n正文", 0, 1, "")]
    [InlineData("标题", 0, -1, "")]
    public void The_next_line_is_at_most_one_empty_line_away(string text, int index, int step, string expected) =>
        Assert.Equal(expected, NearLines.Next(text, new TextLines(text), index, step).ToString());
}
