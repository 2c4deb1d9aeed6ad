using Articles.Analysis.Lending;

namespace Articles.Analysis.Tests.Lending;

public sealed class LentListTests
{
    [Fact]
    public void What_is_given_back_is_lent_again_empty()
    {
        var first = LentList<Half>.Take();
        first.Items.Add((Half)1);
        first.Dispose();
        using var second = LentList<Half>.Take();
        using var third = LentList<Half>.Take();

        Assert.Same(first.Items, second.Items);
        Assert.NotSame(second.Items, third.Items);
        Assert.Empty(second.Items);
    }

    [Fact]
    public void A_large_one_is_not_kept()
    {
        var large = LentList<Half>.Take();
        large.Items.EnsureCapacity(10_000_000);
        large.Dispose();
        using var next = LentList<Half>.Take();

        Assert.NotSame(large.Items, next.Items);
    }
}
