using Articles.Analysis.Duplicates;

namespace Articles.Analysis.Tests.Duplicates;

public sealed class SmallestHashesTests
{
    [Fact]
    public void The_smallest_are_kept_each_once_in_order()
    {
        var smallest = new SmallestHashes(3);
        foreach (var hash in Enumerable.Range(0, 100).Select(i => (uint)(i * 37 % 50)))
        {
            smallest.Add(hash);
        }

        Assert.Equal([0u, 1u, 2u], smallest.ToArray());
    }

    [Theory]
    [InlineData(new uint[] { 1, 2, 3 }, new uint[] { 1, 2, 3 }, 1)]
    [InlineData(new uint[] { 1, 2, 3 }, new uint[] { 1, 2, 4 }, 0.5)]
    [InlineData(new uint[] { 1 }, new uint[] { 2 }, 0)]
    [InlineData(new uint[] { uint.MaxValue }, new uint[] { }, 0)]
    [InlineData(new uint[] { }, new uint[] { }, 1)]
    public void Likeness_is_the_part_of_both_that_is_in_both(uint[] first, uint[] second, double likeness) =>
        Assert.Equal(likeness, SmallestHashes.Likeness(first, second, 128));
}
