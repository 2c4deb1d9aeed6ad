using Articles.Functions.Processing;
using Articles.Functions.Processing.Reconciling;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Directory;
using Articles.Storage.Index;
using Articles.Storage.Tests.Support;

namespace Articles.Functions.Tests.Processing.Reconciling;

public sealed class OrphanRemovalTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Rows_of_no_article_and_of_no_version_go()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        await world.ReconcileAsync(1);
        var expected = await world.DumpAsync();

        // A run of a removed article and one of an earlier version, which came too late to be cleared.
        var orphan = Samples.Article("乙", 5);
        var late = Samples.Article("甲", 5);
        foreach (var article in (ArticleRecord[])[orphan, late])
        {
            var rows = IndexRows.Of(article, Samples.Many(3, 3), []);
            foreach (var (partition, cell) in rows)
            {
                await world.Storage.Index.ReplaceAsync(
                    partition,
                    article.Id,
                    new(5, false),
                    cell,
                    isFirst: false,
                    World.Token
                );
            }
        }

        var contribution = new Contribution(1, 0, 9, 9, 9, []);
        await world.Storage.Directory.ContributeAsync(orphan.Id, 5, contribution, isFirst: true, World.Token);
        // Each part has its turn, and what the last one took away is folded by the next.
        var ghost = ArticleId.FromName("丙");
        await world.Storage.Directory.ContributeAsync(ghost, 5, contribution, isFirst: true, World.Token);
        await world.ReconcileAsync(IndexTable.Turns + 1);

        Assert.Equal(expected, await world.DumpAsync());
    }

    [Fact]
    public async Task Rows_of_an_original_and_empty_places_of_what_turned_out_to_be_a_duplicate_go()
    {
        var world = await WithDuplicateAsync();
        var expected = await world.DumpAsync();
        var (one, other) = ((await world.FindAsync("甲"))!, (await world.FindAsync("乙"))!);
        var duplicate = one.DuplicateOf is null ? other : one;
        Assert.NotNull(duplicate.DuplicateOf);

        // A run over the same version, which was too early to see the original, and too late to be cleared.
        var rows = IndexRows.Of(duplicate with { DuplicateOf = null }, Samples.Many(3, 3), []);
        foreach (var (partition, cell) in rows.Append(new("b00", [])).Append(new("b01", [])))
        {
            var version = new CellVersion(duplicate.Revision, IsDuplicate: partition == "b00");
            await world.Storage.Index.ReplaceAsync(partition, duplicate.Id, version, cell, isFirst: false, World.Token);
        }

        await world.ReconcileAsync(IndexTable.Turns);

        Assert.Equal(expected, await world.DumpAsync());
    }

    // An earlier release did not write down whose rows they were.
    [Fact]
    public async Task Rows_that_do_not_say_whether_they_are_a_duplicates_stay()
    {
        var world = await WithDuplicateAsync();
        await world.StripIndexManifestsAsync("IsDuplicate", "IsEmpty");
        var expected = await world.DumpAsync();

        await world.ReconcileAsync(IndexTable.Turns);

        Assert.Equal(expected, await world.DumpAsync());
    }

    [Fact]
    public async Task Documents_of_no_article_and_of_a_version_before_a_rejection_go()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.UploadAsync("毒", SampleAnalyzer.Poisonous);
        await world.ProcessAsync("甲");
        await world.ProcessAsync("毒");
        var (kept, rejected, gone) = (ArticleId.FromName("甲"), ArticleId.FromName("毒"), ArticleId.FromName("乙"));

        // Two runs that wrote when a removal and a rejection had already looked for documents.
        var document = (await world.Storage.Documents.FindAsync(kept, World.Token))!;
        await world.Storage.Documents.WriteAsync(document with { Id = gone, Revision = 5 }, World.Token);
        await world.Storage.Documents.WriteAsync(document with { Id = rejected, Revision = 5 }, World.Token);
        await world.ReconcileAsync(OrphanRemoval.Turns);

        Assert.Equal(document.Revision, await world.Storage.Documents.RevisionAsync(kept, World.Token));
        Assert.Equal(0, await world.Storage.Documents.RevisionAsync(rejected, World.Token));
        Assert.Equal(0, await world.Storage.Documents.RevisionAsync(gone, World.Token));
    }

    // Two articles of one text.
    private async Task<World> WithDuplicateAsync()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.UploadAsync("乙", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        await world.ProcessAsync("乙");
        await world.ReconcileAsync(3);
        return world;
    }
}
