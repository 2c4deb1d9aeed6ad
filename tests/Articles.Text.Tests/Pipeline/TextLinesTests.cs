using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Pipeline;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("规划", 1)]
    [InlineData("规划\n", 2)]
    [InlineData("\n\n规\n\n划", 5)]
    public void Lines_are_cut_at_line_feeds(string text, int count)
    {
        var lines = new TextLines(text);

        Assert.Equal(count, lines.Count);
        Assert.Equal(text.Split('\n'), lines.Select(line => text.Substring(line.Start, line.Length)));
        Assert.Equal(lines, Enumerable.Range(0, count).Select(i => lines[i]));
    }

    [Fact]
    public void Lines_may_be_asked_for_in_any_order()
    {
        var random = new Random(3);
        var text = string.Join('\n', Enumerable.Range(0, 500).Select(_ => new string('规', random.Next(300))));
        var (lines, expected) = (new TextLines(text), new TextLines(text).ToList());

        for (var i = 0; i < 5000; i++)
        {
            var index = random.Next(expected.Count);
            Assert.Equal(expected[index], lines[index]);
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => lines[expected.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => lines[-1]);
    }
}
