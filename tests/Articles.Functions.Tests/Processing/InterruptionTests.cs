using Articles.Functions.Processing;
using Articles.Functions.Processing.Reconciling;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Tests.Support;

namespace Articles.Functions.Tests.Processing;

/// <summary>What holds wherever a process dies: the next run ends with the rows that an untroubled one writes.</summary>
public sealed class InterruptionTests(AzuriteFixture azurite)
{
    private const string Name = "甲/1.txt";
    private static readonly string Id = ArticleId.FromName(Name);

    public enum Change
    {
        Publish,
        Republish,
        Reject,
        Remove,
    }

    [Theory]
    [InlineData(Change.Publish, false)]
    [InlineData(Change.Publish, true)]
    [InlineData(Change.Republish, false)]
    [InlineData(Change.Republish, true)]
    [InlineData(Change.Reject, false)]
    [InlineData(Change.Remove, false)]
    [InlineData(Change.Remove, true)]
    public async Task Wherever_it_dies_the_next_run_ends_the_same(Change change, bool reconciles)
    {
        var clean = await PreparedAsync(change);
        await ActAsync(clean, change);
        var expected = await EndAsync(clean);

        for (var dies = 1; ; dies++)
        {
            var world = await PreparedAsync(change);
            var faults = new StorageFaults { DiesBeforeWrite = dies };
            await Record.ExceptionAsync(() => ActAsync(world.With(faults), change));
            if (reconciles)
            {
                await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);
            }
            else
            {
                await ActAsync(world, change);
            }

            Assert.Equal(expected, await EndAsync(world));
            Assert.Equal(change is Change.Publish or Change.Republish, await world.HasDocumentAsync(Name));
            if (!faults.HasDied)
            {
                Assert.InRange(dies, 5, 100);
                return;
            }
        }
    }

    [Theory]
    [InlineData(Change.Publish, 0)]
    [InlineData(Change.Publish, 1)]
    [InlineData(Change.Republish, 0)]
    [InlineData(Change.Republish, 1)]
    [InlineData(Change.Reject, 0)]
    [InlineData(Change.Reject, 1)]
    [InlineData(Change.Remove, 0)]
    [InlineData(Change.Remove, 1)]
    public async Task Lost_answers_change_nothing(Change change, int lost)
    {
        var clean = await PreparedAsync(change);
        await ActAsync(clean, change);
        var expected = await EndAsync(clean);

        var world = await PreparedAsync(change);
        await ActAsync(world.With(new StorageFaults { LosesAnswersOf = lost }), change);

        Assert.Equal(expected, await EndAsync(world));
    }

    [Fact]
    public async Task A_removal_leaves_no_row()
    {
        var world = await PreparedAsync(Change.Remove);
        await ActAsync(world, Change.Remove);

        var rows = await EndAsync(world);

        Assert.StartsWith("Directory directory h", Assert.Single(rows), StringComparison.Ordinal);
        Assert.DoesNotContain(Id, rows[0]);
    }

    [Fact]
    public async Task Runs_at_once_end_as_one_does()
    {
        var clean = await PreparedAsync(Change.Republish);
        await ActAsync(clean, Change.Republish);
        var expected = await EndAsync(clean);
        for (var round = 0; round < 3; round++)
        {
            var world = await PreparedAsync(Change.Republish);
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ActAsync(world, Change.Republish)));
            await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);
            Assert.Equal(expected, await EndAsync(world));
        }
    }

    [Fact]
    public async Task A_removal_that_overtakes_a_run_leaves_nothing_even_if_the_run_dies()
    {
        for (var dies = 2; dies <= 26; dies += 3)
        {
            var world = await PreparedAsync(Change.Republish);
            var run = Record.ExceptionAsync(() =>
                ActAsync(world.With(new StorageFaults { DiesBeforeWrite = dies }), Change.Republish)
            );
            await Task.Delay(dies, World.Token);
            await world.Storage.Uploads.DeleteAsync(Name, World.Token);
            await world.Removal.RunAsync(Id, World.Token);
            await run;

            await world.Analysis.RunAsync(Id, World.Token);
            await world.ReconcileAsync(Articles.Storage.Index.IndexTable.Turns);

            Assert.StartsWith("Directory directory h", Assert.Single(await EndAsync(world)), StringComparison.Ordinal);
            Assert.False(await world.HasDocumentAsync(Name));
        }
    }

    // A run is held up between its last change of the article and its clearing, until a later upload was claimed and begun.
    [Fact]
    public async Task A_clearing_that_comes_late_takes_nothing_from_readers_nor_from_a_later_version()
    {
        var world = await PreparedAsync(Change.Republish);
        await world.Normalization.RunAsync(Name, World.Token);
        for (var dies = 1; (await world.FindAsync(Name))!.IsOpen; dies++)
        {
            var faults = new StorageFaults { DiesBeforeWrite = dies };
            await Record.ExceptionAsync(() => world.With(faults).Analysis.RunAsync(Id, World.Token));
        }

        await world.PassSecondAsync(Name);
        await world.UploadAsync(Name, SampleAnalyzer.First);
        await world.Normalization.RunAsync(Name, World.Token);
        var begins = new StorageFaults { DiesBeforeWrite = 3 };
        await Record.ExceptionAsync(() => world.With(begins).Analysis.RunAsync(Id, World.Token));
        var open = (await world.FindAsync(Name))!;
        Assert.True(open is { IsOpen: true, HasStaleResults: true });

        await world.Clearing.CleanAsync(open, World.Token);

        Assert.NotNull(await world.Storage.Results.SummaryAsync(Id, open.LiveRevision, World.Token));
        await world.Analysis.RunAsync(Id, World.Token);
        var done = (await world.FindAsync(Name))!;
        Assert.Equal((ArticleStatus.Analyzed, open.Revision), (done.Status, done.LiveRevision));
    }

    private async Task<World> PreparedAsync(Change change)
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync(Name, SampleAnalyzer.First);
        if (change == Change.Publish)
        {
            return world;
        }

        await world.ProcessAsync(Name);
        world.Clock.Now += TimeSpan.FromHours(1);
        switch (change)
        {
            case Change.Republish:
                await world.UploadAsync(Name, SampleAnalyzer.Second);
                break;
            case Change.Remove:
                await world.Storage.Uploads.DeleteAsync(Name, World.Token);
                break;
            default:
                break;
        }

        return world;
    }

    private static async Task ActAsync(World world, Change change)
    {
        switch (change)
        {
            case Change.Remove:
                await world.Removal.RunAsync(Id, World.Token);
                break;
            case Change.Reject:
                await RejectAsync(world);
                break;
            default:
                await world.ProcessAsync(Name);
                break;
        }
    }

    // As a file does that can't be read: a claim, and the rejection when nothing of the version before is to be seen.
    private static async Task RejectAsync(World world)
    {
        var article = (await world.FindAsync(Name))!;
        while (article.UploadETag != "bad")
        {
            var claim = article with
            {
                UploadETag = "bad",
                Revision = ArticleRecord.NextRevision(article, world.Clock.Now),
                Status = ArticleStatus.Queued,
            };
            await world.Storage.Articles.TryChangeAsync(article, claim, World.Token);
            article = (await world.FindAsync(Name))!;
        }

        if (article.Status == ArticleStatus.Rejected)
        {
            await world.Clearing.CleanAsync(article, World.Token);
            return;
        }

        Assert.NotEqual(PublicationOutcome.Changed, await world.Publication.RejectAsync(article, "坏", World.Token));
    }

    private static async Task<IReadOnlyList<string>> EndAsync(World world)
    {
        await world.Storage.Directory.FoldAsync(World.Token);
        return await world.DumpAsync();
    }
}
