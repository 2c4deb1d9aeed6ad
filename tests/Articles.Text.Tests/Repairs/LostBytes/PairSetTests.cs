using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class PairSetTests
{
    [Fact]
    public void It_holds_what_was_added_and_nothing_else()
    {
        var random = new Random(20240506);
        var expected = new HashSet<uint>();
        using var pairs = new PairSet(0);
        for (var i = 0; i < 20_000; i++)
        {
            var pair = (uint)random.Next(1, 60_000) * 7919;
            expected.Add(pair);
            pairs.Add(pair);
        }

        Assert.Equal(expected.Count, pairs.Count);
        for (var i = 1u; i < 60_000; i++)
        {
            Assert.Equal(expected.Contains(i * 7919), pairs.Contains(i * 7919));
            Assert.Equal(expected.Contains(i), pairs.Contains(i));
        }
    }
}
