using Articles.Storage.Index;
using Articles.Storage.Tests.Support;
using Azure.Data.Tables;

namespace Articles.Storage.Tests.Index;

public sealed class CellWriterTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static List<TableEntity> Rows(int from, int count, string text) =>
        [.. Enumerable.Range(from, count).Select(i => new TableEntity("b00", $"e|{i:D6}") { ["Text"] = text })];

    private static CellVersion Version(long revision) => new(revision, IsDuplicate: false);

    private static CellWriter Writer(TableClient table) => new(table, new Cell("b00", "甲"), Token);

    // Two versions that share some rows; the large ones need several transactions.
    [Theory]
    [InlineData(3, 4)]
    [InlineData(3, 260)]
    [InlineData(260, 3)]
    public async Task A_version_replaces_another_wherever_the_first_try_dies(int before, int after)
    {
        var clean = await azurite.NewTableAsync();
        await Writer(clean).ReplaceAsync(Version(1), Rows(0, before, "一"), isFirst: true);
        await Writer(clean).ReplaceAsync(Version(2), Rows(2, after, "二"), isFirst: false);
        var expected = await TableDump.OfAsync(clean);
        Assert.Equal(after + 1, expected.Count);

        for (var dies = 1; ; dies++)
        {
            var table = await azurite.NewTableAsync();
            var faults = new StorageFaults { DiesBeforeWrite = dies };
            try
            {
                var dying = azurite.Table(table.Name, faults);
                await Writer(dying).ReplaceAsync(Version(1), Rows(0, before, "一"), isFirst: true);
                await Writer(dying).ReplaceAsync(Version(2), Rows(2, after, "二"), isFirst: false);
            }
            catch (ProcessDiedException) { }

            await Writer(table).ReplaceAsync(Version(2), Rows(2, after, "二"), isFirst: false);
            Assert.Equal(expected, await TableDump.OfAsync(table));
            if (!faults.HasDied)
            {
                return;
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(260)]
    public async Task A_removal_takes_all_wherever_the_first_try_dies(int count)
    {
        for (var dies = 1; ; dies++)
        {
            var table = await azurite.NewTableAsync();
            await Writer(table).ReplaceAsync(Version(1), Rows(0, count, "一"), isFirst: true);
            var faults = new StorageFaults { DiesBeforeWrite = dies };
            try
            {
                await Writer(azurite.Table(table.Name, faults)).RemoveAsync(Version(1));
            }
            catch (ProcessDiedException) { }

            await Writer(table).RemoveAsync(Version(1));
            Assert.Empty(await TableDump.OfAsync(table));
            if (!faults.HasDied)
            {
                return;
            }
        }
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(3, 1)]
    [InlineData(150, 0)]
    [InlineData(150, 1)]
    public async Task Lost_answers_change_nothing(int count, int lost)
    {
        var table = await azurite.NewTableAsync();
        var writer = Writer(azurite.Table(table.Name, new StorageFaults { LosesAnswersOf = lost }));

        Assert.True(await writer.ReplaceAsync(Version(1), Rows(0, count, "一"), isFirst: true));
        Assert.True(await writer.ReplaceAsync(Version(2), Rows(1, count, "二"), isFirst: false));
        Assert.Equal(count, (await TableDump.OfAsync(table)).Count(r => r.Contains("Text=二")));

        await writer.RemoveAsync(Version(2));
        Assert.Empty(await TableDump.OfAsync(table));
    }

    [Fact]
    public async Task An_earlier_version_never_comes_back()
    {
        var table = await azurite.NewTableAsync();
        Assert.True(await Writer(table).ReplaceAsync(Version(2), Rows(0, 3, "二"), isFirst: true));
        var expected = await TableDump.OfAsync(table);

        Assert.False(await Writer(table).ReplaceAsync(Version(1), Rows(1, 5, "一"), isFirst: true));
        await Writer(table).RemoveAsync(Version(1));
        Assert.False(await Writer(table).RemoveIfEmptyAsync(Version(1)));

        Assert.Equal(expected, await TableDump.OfAsync(table));
    }

    // Of one version, where the original's rows take several steps too.
    [Theory]
    [InlineData(3)]
    [InlineData(260)]
    public async Task An_original_never_comes_back_over_a_duplicate(int count)
    {
        var table = await azurite.NewTableAsync();
        var faults = new StorageFaults
        {
            HeldUpWrite = 2,
            Meanwhile = () => Writer(table).ReplaceAsync(CellVersion.Last(1), Rows(1, 1, "二"), isFirst: false),
        };

        await Writer(azurite.Table(table.Name, faults)).ReplaceAsync(Version(1), Rows(0, count, "一"), isFirst: false);
        await Writer(table).ReplaceAsync(CellVersion.Last(1), Rows(1, 1, "二"), isFirst: false);
        var expected = await TableDump.OfAsync(table);

        Assert.Equal(2, expected.Count);
        Assert.False(await Writer(table).ReplaceAsync(Version(1), Rows(0, count, "一"), isFirst: true));
        await Writer(table).RemoveAsync(Version(1));
        Assert.Equal(expected, await TableDump.OfAsync(table));
    }

    [Fact]
    public async Task A_version_without_rows_leaves_a_manifest_that_holds_earlier_ones_off_until_it_goes()
    {
        var table = await azurite.NewTableAsync();
        await Writer(table).ReplaceAsync(Version(1), Rows(0, 3, "一"), isFirst: true);
        await Writer(table).ReplaceAsync(Version(2), [], isFirst: false);
        Assert.Single(await TableDump.OfAsync(table));
        Assert.False(await Writer(table).ReplaceAsync(Version(1), Rows(0, 3, "一"), isFirst: false));

        Assert.True(await Writer(table).RemoveIfEmptyAsync(Version(2)));
        Assert.Empty(await TableDump.OfAsync(table));
        Assert.True(await Writer(table).RemoveIfEmptyAsync(Version(2)));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(150)]
    public async Task Of_two_at_once_the_later_version_stays(int count)
    {
        for (var round = 0; round < 5; round++)
        {
            var table = await azurite.NewTableAsync();
            await Task.WhenAll(
                Writer(table).ReplaceAsync(Version(1), Rows(0, count, "一"), isFirst: true),
                Writer(table).ReplaceAsync(Version(2), Rows(3, count, "二"), isFirst: true),
                Writer(table).ReplaceAsync(Version(2), Rows(3, count, "二"), isFirst: true)
            );

            var rows = await TableDump.OfAsync(table);
            Assert.Equal(count, rows.Count(r => r.Contains("Text=二")));
            Assert.DoesNotContain(rows, r => r.Contains("Text=一"));
        }
    }
}
