using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class ConversionBufferTests
{
    private static ConversionSource Source(string text, int start = 0) => new(text, [], start);

    [Fact]
    public void Grows_as_it_is_written()
    {
        var buffer = new ConversionBuffer(0, tracked: true);

        for (var i = 0; i < 100; i++)
        {
            buffer.Copy(Source("中文", i * 2));
        }

        Assert.Equal(200, buffer.Length);
        Assert.Empty(buffer.Edits(string.Concat(Enumerable.Repeat("中文", 100))));
    }

    [Fact]
    public void Reports_equal_lengths_character_by_character()
    {
        var buffer = new ConversionBuffer(4, tracked: true);

        buffer.Replace(Source("軟體"), "软件");

        Assert.Equal([new ConversionEdit(0, 1, "软"), new ConversionEdit(1, 1, "件")], buffer.Edits("軟體"));
    }

    [Fact]
    public void Reports_other_lengths_as_a_whole()
    {
        var buffer = new ConversionBuffer(4, tracked: true);

        buffer.Copy(Source("a"));
        buffer.Replace(Source("bc", 1), "xyz");
        buffer.Replace(Source("de", 3), "d");
        buffer.Copy(Source("f", 5));

        Assert.Equal([new ConversionEdit(1, 2, "xyz"), new ConversionEdit(3, 2, "d")], buffer.Edits("abcdef"));
    }

    [Fact]
    public void Follows_origins_through_a_second_stage()
    {
        var first = new ConversionBuffer(4, tracked: true);
        first.Replace(Source("bc"), "xyz");
        first.Copy(Source("d", 2));
        var second = new ConversionBuffer(4, tracked: true);

        // The second stage replaces a stretch that begins inside what the first one made.
        second.Copy(first.ToSource()[..2]);
        second.Replace(first.ToSource()[2..], "Z");

        Assert.Equal([new ConversionEdit(0, 3, "xyZ")], second.Edits("bcd"));
    }

    [Fact]
    public void Reports_nothing_where_a_later_stage_restores_the_text()
    {
        var first = new ConversionBuffer(4, tracked: true);
        first.Replace(Source("里"), "裏");
        var second = new ConversionBuffer(4, tracked: true);
        second.Replace(first.ToSource(), "里");

        Assert.Empty(second.Edits("里"));
    }

    [Fact]
    public void Begins_anew_when_cleared()
    {
        var buffer = new ConversionBuffer(4, tracked: false);
        buffer.Copy(Source("中文"));

        buffer.Clear();

        Assert.True(buffer.Text.IsEmpty);
    }
}
