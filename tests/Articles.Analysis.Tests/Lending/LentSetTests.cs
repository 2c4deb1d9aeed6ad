using Articles.Analysis.Lending;

namespace Articles.Analysis.Tests.Lending;

public sealed class LentSetTests
{
    [Fact]
    public void What_is_given_back_is_lent_again_empty()
    {
        var first = LentSet<Half>.Take();
        first.Items.Add((Half)1);
        first.Dispose();
        using var second = LentSet<Half>.Take();

        Assert.Same(first.Items, second.Items);
        Assert.Empty(second.Items);
    }

    [Fact]
    public void A_large_one_is_not_kept()
    {
        var large = LentSet<Half>.Take();
        large.Items.EnsureCapacity(100_000);
        large.Dispose();
        using var next = LentSet<Half>.Take();

        Assert.NotSame(large.Items, next.Items);
    }
}
