using Articles.Analysis.Lending;

namespace Articles.Analysis.Tests.Lending;

public sealed class TextStretchesTests
{
    [Fact]
    public void Equal_stretches_have_one_number_in_the_order_of_first_places()
    {
        using var stretches = TextStretches.Take("云川江城云川云");

        Assert.Equal([0, 1, 0, 2], new[] { Add(0, 2), Add(2, 2), Add(4, 2), Add(6, 1) });
        Assert.Equal("江城", stretches[1].ToString());
        Assert.Equal(1, stretches.NumberOf("江城"));
        Assert.Equal(-1, stretches.NumberOf("城云"));
        Assert.Equal(3, stretches.Count);

        int Add(int offset, int length) => stretches.Add(offset, length);
    }

    [Fact]
    public void There_is_room_for_all_stretches_of_a_text()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(x => (char)(0x4E00 + x)));
        using var stretches = TextStretches.Take(text);
        for (var i = 0; i < text.Length; i++)
        {
            Assert.Equal(i, stretches.Add(i, Math.Min(2, text.Length - i)));
        }

        Assert.All(Enumerable.Range(0, text.Length - 1), x => Assert.Equal(x, stretches.NumberOf(text.AsSpan(x, 2))));
    }

    [Fact]
    public void Without_stretches_none_is_found()
    {
        using var stretches = TextStretches.Take("江城");
        Assert.Equal(-1, stretches.NumberOf("江城"));
    }
}
