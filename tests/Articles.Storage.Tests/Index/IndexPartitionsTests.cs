using Articles.Storage.Index;

namespace Articles.Storage.Tests.Index;

public sealed class IndexPartitionsTests
{
    [Theory]
    [InlineData("2024", "y2024")]
    [InlineData("2024-05-16", "y2024")]
    [InlineData(null, "y~")]
    [InlineData("~|id", "y~")]
    [InlineData("约20", "y~")]
    [InlineData("20/4", "y~")]
    public void A_period_goes_to_its_year(string? period, string partition) =>
        Assert.Equal(partition, IndexPartitions.OfPeriod(period));

    [Fact]
    public void Each_partition_has_its_turn()
    {
        var ranges = Enumerable.Range(0, IndexTable.Turns).SelectMany(turn => IndexPartitions.OfTurn(turn)).ToList();

        Assert.All(
            [.. Enumerable.Range(0, 10_000).Select(year => $"y{year:D4}"), IndexPartitions.NoYear, "b00", "b15"],
            partition =>
                Assert.Single(
                    ranges,
                    r => string.CompareOrdinal(r.First, partition) <= 0 && string.CompareOrdinal(partition, r.Last) <= 0
                )
        );
        // A year that many figures have is a partition that is asked for by itself.
        Assert.Contains(("y2024", "y2024"), ranges);
    }

    // Rows lie where these say: they must never change.
    [Fact]
    public void Names_are_spread_evenly_and_always_alike()
    {
        var counts = Enumerable.Range(0, 16_000).CountBy(i => IndexPartitions.OfKey($"第{i}号")).ToDictionary();

        Assert.Equal(IndexPartitions.Buckets, counts.Count);
        Assert.All(counts.Values, c => Assert.InRange(c, 700, 1300));
        Assert.Equal(Fnv("国务院"), IndexPartitions.OfKey("国务院"));
    }

    private static string Fnv(string text)
    {
        ulong hash = 2166136261;
        foreach (var b in System.Text.Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 16777619 % (1UL << 32);
        }

        return $"b{(hash ^ (hash >> 15)) % 16:D2}";
    }
}
