using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class LayoutLinesTests
{
    [Fact]
    public void A_line_is_known_by_its_text_its_indent_its_gap_and_its_width()
    {
        const string text = "\n 　城北新馆5月开放 \n\n\n市民预约\n";

        var lines = new LayoutLines(text);

        Assert.Equal(2, lines.Count);
        Assert.Equal(new LayoutLine(3, 11, Indented: true, GapBefore: 1, Width: 9), lines[0]);
        Assert.Equal(new LayoutLine(15, 19, Indented: false, GapBefore: 2, Width: 4), lines[1]);
    }

    [Fact]
    public void Lines_may_be_asked_for_in_any_order()
    {
        var random = new Random(5);
        var text = string.Join(
            '\n',
            Enumerable.Range(0, 400).Select(i => i % 3 == 0 ? "" : $"{new string(' ', i % 4)}第{i}行")
        );
        var lines = new LayoutLines(text);
        var expected = Enumerable.Range(0, lines.Count).Select(i => new LayoutLines(text)[i]).ToList();

        for (var i = 0; i < 3000; i++)
        {
            var index = random.Next(lines.Count);
            Assert.Equal(expected[index], lines[index]);
            Assert.StartsWith("第", lines[index].Of(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n　\n")]
    public void A_blank_text_has_none(string text) => Assert.Equal(0, new LayoutLines(text).Count);
}
