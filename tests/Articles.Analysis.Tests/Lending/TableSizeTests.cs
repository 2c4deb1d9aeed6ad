using Articles.Analysis.Lending;

namespace Articles.Analysis.Tests.Lending;

public sealed class TableSizeTests
{
    [Theory]
    [InlineData(1_000, 0, true)]
    [InlineData(17_519, 10_000, true)]
    // Hardly used: clearing it would take longer than what it saves.
    [InlineData(17_519, 10, false)]
    [InlineData(1_000_000, 900_000, false)]
    public void A_large_table_is_kept_while_it_is_filled(int capacity, int count, bool expected) =>
        Assert.Equal(expected, TableSize.IsKept(capacity, count));
}
