using Articles.Storage.Directory;
using Articles.Storage.Tests.Support;

namespace Articles.Storage.Tests.Directory;

public sealed class DirectoryFoldTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_late_contribution_that_a_dead_fold_took_in_is_not_what_the_snapshot_holds()
    {
        var table = await azurite.NewTableAsync();
        var directory = new DirectoryTable(table);
        await directory.ContributeAsync("a", 2, DirectorySamples.Of(2, "乙"), isFirst: true, Token);
        await directory.FoldAsync(Token);
        await directory.ContributeAsync("a", 1, DirectorySamples.Of(1, "甲"), isFirst: false, Token);
        // Dies after the head was changed: snapshot, head, then.
        await Assert.ThrowsAsync<ProcessDiedException>(() =>
            new DirectoryTable(azurite.Table(table.Name, new StorageFaults { DiesBeforeWrite = 3 })).FoldAsync(Token)
        );

        await directory.ContributeAsync("a", 3, DirectorySamples.Of(3, "丙"), isFirst: false, Token);

        Assert.Equal("丙", Assert.Single((await directory.ReadAsync(Token)).Names).Name);
        await directory.FoldAsync(Token);
        Assert.Equal("丙", Assert.Single((await directory.ReadAsync(Token)).Names).Name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_a_fold_dies_the_counts_stay_exact(bool contributesAfter)
    {
        for (var dies = 1; ; dies++)
        {
            var table = await azurite.NewTableAsync();
            var directory = new DirectoryTable(table);
            await directory.ContributeAsync("a", 1, DirectorySamples.Of(1, "甲"), isFirst: true, Token);
            await directory.ContributeAsync("b", 1, DirectorySamples.Of(2, "甲", "乙"), isFirst: true, Token);
            await directory.FoldAsync(Token);
            await directory.ContributeAsync("a", 2, DirectorySamples.Of(4, "乙"), isFirst: false, Token);
            await directory.ContributeAsync("b", 2, Contribution.None, isFirst: false, Token);
            await directory.ContributeAsync("c", 1, Contribution.OfRejected, isFirst: true, Token);
            var expected = await DirectorySamples.StateAsync(table);

            var faults = new StorageFaults { DiesBeforeWrite = dies };
            await Record.ExceptionAsync(() => new DirectoryTable(azurite.Table(table.Name, faults)).FoldAsync(Token));
            Assert.Equal(expected, await DirectorySamples.StateAsync(table));
            if (contributesAfter)
            {
                await directory.ContributeAsync("a", 3, DirectorySamples.Of(5, "丙"), isFirst: false, Token);
                expected = await DirectorySamples.StateAsync(table);
            }

            await directory.FoldAsync(Token);
            Assert.Equal(expected, await DirectorySamples.StateAsync(table));
            await directory.FoldAsync(Token);
            Assert.Equal(expected, await DirectorySamples.StateAsync(table));
            var rows = await TableDump.OfAsync(table);
            Assert.DoesNotContain(rows, r => r.StartsWith("directory p|", StringComparison.Ordinal));
            Assert.Single(rows, r => r.StartsWith("directory s|", StringComparison.Ordinal));
            if (!faults.HasDied)
            {
                return;
            }
        }
    }

    [Fact]
    public async Task What_a_fold_left_that_died_beside_another_goes_though_nothing_waits()
    {
        var table = await azurite.NewTableAsync();
        var directory = new DirectoryTable(table);
        await directory.ContributeAsync("a", 1, DirectorySamples.Of(1, "甲"), isFirst: true, Token);
        // The other one folds after this one read what waits, and before it writes.
        var faults = new StorageFaults { DiesBeforeWrite = 2, Meanwhile = () => directory.FoldAsync(Token) };
        await Assert.ThrowsAsync<ProcessDiedException>(() =>
            new DirectoryTable(azurite.Table(table.Name, faults)).FoldAsync(Token)
        );
        var expected = await DirectorySamples.StateAsync(table);

        await directory.FoldAsync(Token);

        Assert.Equal(expected, await DirectorySamples.StateAsync(table));
        Assert.Single(await TableDump.OfAsync(table), r => r.StartsWith("directory s|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_fold_whose_answers_are_lost_keeps_its_snapshot(int lost)
    {
        var table = await azurite.NewTableAsync();
        var directory = new DirectoryTable(azurite.Table(table.Name, new StorageFaults { LosesAnswersOf = lost }));
        await directory.ContributeAsync("a", 1, DirectorySamples.Of(1, "甲"), isFirst: true, Token);
        await directory.FoldAsync(Token);
        await directory.ContributeAsync("a", 2, DirectorySamples.Of(2, "乙"), isFirst: false, Token);
        await directory.FoldAsync(Token);

        Assert.Equal("乙", Assert.Single((await directory.ReadAsync(Token)).Names).Name);
        Assert.Equal(new DirectoryTotals(1, 0, 2, 200, 1), (await directory.ReadAsync(Token)).Totals);
    }

    [Fact]
    public async Task Folds_at_once_among_contributions_count_each_once()
    {
        var table = await azurite.NewTableAsync();
        var directory = new DirectoryTable(table);
        async Task ContributeAsync(int article)
        {
            for (var revision = 1; revision <= 3; revision++)
            {
                await directory.ContributeAsync(
                    $"a{article}",
                    revision,
                    DirectorySamples.Of(revision, "甲", $"名{article}"),
                    revision == 1,
                    Token
                );
            }
        }

        async Task FoldAsync()
        {
            for (var i = 0; i < 6; i++)
            {
                await directory.FoldAsync(Token);
            }
        }

        await Task.WhenAll([FoldAsync(), FoldAsync(), FoldAsync(), .. Enumerable.Range(0, 12).Select(ContributeAsync)]);
        var before = await DirectorySamples.StateAsync(table);
        await directory.FoldAsync(Token);
        await directory.FoldAsync(Token);

        Assert.Equal(before, await DirectorySamples.StateAsync(table));
        var read = await directory.ReadAsync(Token);
        Assert.Equal(new DirectoryTotals(12, 0, 36, 3600, 12), read.Totals);
        Assert.Equal(13, read.Names.Count);
        Assert.Equal(12, read.Names[0].Articles);
    }

    [Fact]
    public async Task A_snapshot_of_many_names_is_read_whole()
    {
        var table = await azurite.NewTableAsync();
        var directory = new DirectoryTable(table);
        await directory.ContributeAsync(
            "a",
            1,
            DirectorySamples.Of(1, [.. Enumerable.Range(0, 3000).Select(i => $"第{i}号")]),
            isFirst: true,
            Token
        );
        await directory.FoldAsync(Token);

        Assert.Equal(3000, (await directory.ReadAsync(Token)).Names.Count);
    }
}
