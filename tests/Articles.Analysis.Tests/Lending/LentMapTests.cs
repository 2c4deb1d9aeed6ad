using Articles.Analysis.Lending;

namespace Articles.Analysis.Tests.Lending;

public sealed class LentMapTests
{
    [Fact]
    public void What_is_given_back_is_lent_again_empty()
    {
        var first = LentMap<Half, int>.Take();
        first.Items.Add((Half)1, 1);
        first.Dispose();
        using var second = LentMap<Half, int>.Take();

        Assert.Same(first.Items, second.Items);
        Assert.Empty(second.Items);
    }

    [Fact]
    public void Stretches_of_text_are_looked_up_as_words_are()
    {
        using var lent = LentMap<string, Half>.Take();
        lent.Items.Add("江城", (Half)2);

        Assert.True(lent.Items.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey("江城市".AsSpan(0, 2)));
    }

    [Fact]
    public void A_large_one_is_not_kept()
    {
        var large = LentMap<Half, byte>.Take();
        large.Items.EnsureCapacity(100_000);
        large.Dispose();
        using var next = LentMap<Half, byte>.Take();

        Assert.NotSame(large.Items, next.Items);
    }
}
