using Azure.Data.Tables;

namespace Articles.Storage.Tests;

public sealed class BatchesTests
{
    private static TableTransactionAction Row(int number, int length = 1) =>
        new(
            TableTransactionActionType.UpsertReplace,
            new TableEntity("p", $"{number:D6}") { ["Text"] = new string('文', length) }
        );

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(100, 0, 1)]
    [InlineData(101, 0, 2)]
    [InlineData(100, 1, 2)]
    [InlineData(198, 1, 2)]
    public void A_batch_has_as_many_rows_as_fit(int rows, int reserved, int batches)
    {
        var actions = Enumerable.Range(0, rows).Select(i => Row(i)).ToList();

        var cut = Batches.Of(actions, reserved).ToList();

        Assert.Equal(batches, cut.Count);
        Assert.Equal(actions, cut.SelectMany(b => b));
        Assert.All(cut, b => Assert.True(b.Count <= Batches.Rows - reserved));
    }

    [Fact]
    public void Long_rows_are_cut_by_their_size()
    {
        var actions = Enumerable.Range(0, 100).Select(i => Row(i, 30_000)).ToList();

        var cut = Batches.Of(actions).ToList();

        Assert.True(cut.Count > 1);
        Assert.False(Batches.FitOne(actions));
        Assert.All(cut, b => Assert.True(Batches.FitOne(b)));
    }
}
