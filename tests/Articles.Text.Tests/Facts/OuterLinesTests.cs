using Articles.Text.Facts;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Facts;

public sealed class OuterLinesTests
{
    [Theory]
    [InlineData("a\nb\nc\nd\ne\nf", "abef")]
    [InlineData("a\n\nb\n\n\nc", "abc")]
    [InlineData("a", "a")]
    [InlineData("", "")]
    public void The_first_and_the_last_lines_that_hold_something_are_found(string text, string expected)
    {
        var lines = OuterLines.Of(new TextLines(text), 2, 2).Select(line => text.Substring(line.Start, line.Length));

        Assert.Equal(expected, string.Concat(lines));
    }
}
