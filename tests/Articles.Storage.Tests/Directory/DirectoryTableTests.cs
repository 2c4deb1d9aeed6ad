using Articles.Storage.Directory;
using Articles.Storage.Tests.Support;

namespace Articles.Storage.Tests.Directory;

public sealed class DirectoryTableTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counts_are_exact_while_contributions_wait_and_after_they_were_folded()
    {
        var table = await azurite.NewTableAsync();
        var directory = new DirectoryTable(table);
        Assert.Empty((await directory.ReadAsync(Token)).Names);
        await directory.ContributeAsync("a", 1, DirectorySamples.Of(2, "甲", "乙"), isFirst: true, Token);
        await directory.ContributeAsync("b", 1, DirectorySamples.Of(3, "甲"), isFirst: true, Token);

        var waiting = await DirectorySamples.StateAsync(table);
        Assert.Equal(2, await directory.FoldAsync(Token));

        Assert.Equal(waiting, await DirectorySamples.StateAsync(table));
        var read = await directory.ReadAsync(Token);
        Assert.Equal(new DirectoryTotals(2, 0, 5, 500, 2), read.Totals);
        Assert.Equal(["甲", "乙"], read.Names.Select(n => n.Name));
        Assert.Equal((2, 4L, 2), (read.Names[0].Articles, read.Names[0].Mentions, read.Names[0].Aliases["甲公司"]));
        Assert.Equal(0, await directory.FoldAsync(Token));
    }

    [Fact]
    public async Task A_new_version_replaces_and_a_removal_takes_away()
    {
        var table = await azurite.NewTableAsync();
        var directory = new DirectoryTable(table);
        await directory.ContributeAsync("a", 1, DirectorySamples.Of(2, "甲", "乙"), isFirst: true, Token);
        await directory.FoldAsync(Token);

        await directory.ContributeAsync("a", 2, DirectorySamples.Of(5, "丙"), isFirst: false, Token);
        Assert.Equal("丙", Assert.Single((await directory.ReadAsync(Token)).Names).Name);
        await directory.FoldAsync(Token);
        Assert.Equal(5, (await directory.ReadAsync(Token)).Totals.Metrics);

        await directory.ContributeAsync("a", 3, Contribution.None, isFirst: false, Token);
        Assert.Equal(DirectoryTotals.None, (await directory.ReadAsync(Token)).Totals);
        await directory.FoldAsync(Token);
        Assert.Equal(DirectoryTotals.None, (await directory.ReadAsync(Token)).Totals);
        Assert.Equal("directory h", Assert.Single(await TableDump.OfAsync(table)).Split(':')[0]);
    }

    // Everything that a delayed run may still say about versions that are over, after each was folded or not.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_said_late_is_not_counted(bool folds)
    {
        var table = await azurite.NewTableAsync();
        var directory = new DirectoryTable(table);
        await directory.ContributeAsync("a", 1, DirectorySamples.Of(1, "甲"), isFirst: true, Token);
        await directory.ContributeAsync("a", 2, DirectorySamples.Of(2, "乙"), isFirst: false, Token);
        if (folds)
        {
            await directory.FoldAsync(Token);
        }

        await directory.ContributeAsync("a", 1, DirectorySamples.Of(1, "甲"), isFirst: false, Token);
        await directory.ContributeAsync("a", 2, DirectorySamples.Of(2, "乙"), isFirst: false, Token);
        Assert.Equal("乙", Assert.Single((await directory.ReadAsync(Token)).Names).Name);
        await directory.FoldAsync(Token);
        Assert.Equal(1, (await directory.ReadAsync(Token)).Totals.Articles);

        // Even marked as the first: the snapshot must not count it twice.
        await directory.ContributeAsync("a", 1, DirectorySamples.Of(1, "甲"), isFirst: true, Token);
        await directory.FoldAsync(Token);
        Assert.Equal(1, (await directory.ReadAsync(Token)).Totals.Articles);
        Assert.Equal("乙", Assert.Single((await directory.ReadAsync(Token)).Names).Name);
    }

    [Fact]
    public async Task Contributors_are_articles_that_count_and_are_not_folded_yet()
    {
        var directory = new DirectoryTable(await azurite.NewTableAsync());
        await directory.ContributeAsync("a", 1, DirectorySamples.Of(1, "甲"), isFirst: true, Token);
        await directory.ContributeAsync("b", 1, DirectorySamples.Of(1, "甲"), isFirst: true, Token);
        await directory.ContributeAsync("b", 2, Contribution.None, isFirst: false, Token);

        Assert.Equal([("a", 1L)], await directory.ContributorsAsync(Token).ToListAsync(Token));
    }
}
