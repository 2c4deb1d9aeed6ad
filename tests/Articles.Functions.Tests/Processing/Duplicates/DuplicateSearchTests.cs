using System.Text.RegularExpressions;
using Articles.Functions.Processing;
using Articles.Functions.Processing.Reconciling;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Index;
using Articles.Storage.Keys;
using Articles.Storage.Tests.Support;

namespace Articles.Functions.Tests.Processing.Duplicates;

/// <summary>Of one text under several names the earliest upload counts, in whatever order the work is done.</summary>
public sealed partial class DuplicateSearchTests(AzuriteFixture azurite)
{
    private const string Text = SampleAnalyzer.First;
    private const string Other = SampleAnalyzer.Second;

    [Theory]
    [InlineData("甲乙丙")]
    [InlineData("丙乙甲")]
    [InlineData("乙甲丙")]
    public async Task The_earliest_upload_counts_and_the_others_are_its_duplicates(string order)
    {
        var world = await UploadedAsync("甲", "乙", "丙");
        foreach (var name in order)
        {
            await world.ProcessAsync($"{name}");
        }

        await SettleAsync(world);

        await AssertOriginalAsync(world, "甲", "乙", "丙");
    }

    [Fact]
    public async Task A_duplicate_leaves_no_empty_cells_in_the_index()
    {
        var world = await UploadedAsync("甲", "乙");

        await ProcessAllAsync(world, "甲", "乙");

        Assert.NotNull((await world.FindAsync("乙"))!.DuplicateOf);
        Assert.DoesNotContain(await world.DumpAsync(), row => row.Contains("; Keys=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Articles_at_the_same_time_end_with_one_original()
    {
        string[] names = ["甲", "乙", "丙", "丁"];
        var world = await UploadedAsync(names);

        await Task.WhenAll(names.Select(world.ProcessAsync));
        await SettleAsync(world);

        await AssertOriginalAsync(world, names[0], names[1..]);
    }

    [Fact]
    public async Task When_the_original_goes_the_next_takes_its_place()
    {
        var world = await UploadedAsync("甲", "乙", "丙");
        await ProcessAllAsync(world, "甲", "乙", "丙");

        await world.Storage.Uploads.DeleteAsync("甲", World.Token);
        await world.Normalization.RunAsync("甲", World.Token);
        await SettleAsync(world);

        Assert.Null(await world.FindAsync("甲"));
        await AssertOriginalAsync(world, "乙", "丙");
    }

    [Theory]
    [InlineData(Other)]
    [InlineData(SampleAnalyzer.Poisonous)]
    public async Task When_the_original_becomes_another_text_or_none_the_next_takes_its_place(string text)
    {
        var world = await UploadedAsync("甲", "乙");
        await ProcessAllAsync(world, "甲", "乙");

        await world.UploadAsync("甲", text);
        await world.ProcessAsync("甲");
        await SettleAsync(world);

        Assert.Null((await world.FindAsync("甲"))!.DuplicateOf);
        Assert.Null((await world.FindAsync("乙"))!.DuplicateOf);
        Assert.Equal([ArticleId.FromName("乙")], await MentioningAsync(world));
    }

    [Fact]
    public async Task When_a_duplicate_becomes_another_text_it_counts_again()
    {
        var world = await UploadedAsync("甲", "乙");
        await ProcessAllAsync(world, "甲", "乙");

        await world.UploadAsync("乙", Other);
        await ProcessAllAsync(world, "乙");

        Assert.Null((await world.FindAsync("乙"))!.DuplicateOf);
        Assert.Contains(
            "西山铁路公司",
            (await world.Storage.Directory.ReadAsync(World.Token)).Names.Select(n => n.Name)
        );
    }

    [Fact]
    public async Task A_touched_original_gives_way_to_what_is_now_the_earliest()
    {
        var world = await UploadedAsync("甲", "乙");
        await ProcessAllAsync(world, "甲", "乙");

        await world.PassSecondAsync("乙");
        await world.UploadAsync("甲", Text);
        await ProcessAllAsync(world, "甲");

        await AssertOriginalAsync(world, "乙", "甲");
    }

    [Fact]
    public async Task Wherever_a_run_dies_the_next_ends_with_one_original()
    {
        for (var dies = 1; dies < 30; dies += 2)
        {
            var world = await UploadedAsync("甲", "乙");
            await world.ProcessAsync("乙");
            var faults = new StorageFaults { DiesBeforeWrite = dies };
            await Record.ExceptionAsync(() => world.With(faults).ProcessAsync("甲"));

            await world.ProcessAsync("甲");
            await SettleAsync(world);

            await AssertOriginalAsync(world, "甲", "乙");
        }
    }

    [Fact]
    public async Task A_later_article_whose_run_is_under_way_is_begun_anew()
    {
        var counted = new StorageFaults();
        var clean = await UploadedAsync("乙");
        await clean.Normalization.RunAsync("乙", World.Token);
        await clean.With(counted).Analysis.RunAsync(ArticleId.FromName("乙"), World.Token);
        var world = await UploadedAsync("甲", "乙");
        await world.Normalization.RunAsync("乙", World.Token);
        // Its text is filed and it has looked for others; the last write, the switch, is still to come.
        var faults = new StorageFaults { DiesBeforeWrite = counted.Writes };
        await Record.ExceptionAsync(() => world.With(faults).Analysis.RunAsync(ArticleId.FromName("乙"), World.Token));
        var before = await world.FindAsync("乙");
        Assert.Equal((true, ArticleStatus.Normalized), (faults.HasDied, before!.Status));

        await world.ProcessAsync("甲");

        Assert.True((await world.FindAsync("乙"))!.Revision > before.Revision);
        await world.Publication.RejectAsync(before, "Too late.", World.Token);
        await SettleAsync(world);
        await AssertOriginalAsync(world, "甲", "乙");
    }

    // Of two runs over one version one is held up at each of its writes, until the other has found out that it is a
    // duplicate and ended; it may then live for some writes or to its end.
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(100)]
    public async Task A_run_held_up_until_its_twin_has_ended_leaves_no_row_of_an_original(int livesFor)
    {
        // Of two uploads in one second that of the lower id counts as the earlier.
        var (original, copy) =
            string.CompareOrdinal(ArticleId.FromName("甲"), ArticleId.FromName("乙")) < 0 ? ("甲", "乙") : ("乙", "甲");
        var clean = await World.NewAsync(azurite);
        await UploadAsync(clean);
        await ProcessAllAsync(clean, copy);
        var expected = await RowsAsync(clean);
        for (var heldUp = 1; ; heldUp++)
        {
            var world = await World.NewAsync(azurite);
            await UploadAsync(world);
            var faults = new StorageFaults
            {
                HeldUpWrite = heldUp,
                Meanwhile = () => world.Analysis.RunAsync(ArticleId.FromName(copy), World.Token),
                DiesBeforeWrite = heldUp + livesFor,
            };
            await Record.ExceptionAsync(() =>
                world.With(faults).Analysis.RunAsync(ArticleId.FromName(copy), World.Token)
            );

            await world.ReconcileAsync(OrphanRemoval.Turns);

            Assert.Equal(expected, await RowsAsync(world));
            if (faults.Writes < heldUp)
            {
                Assert.InRange(heldUp, 5, 100);
                return;
            }
        }

        async Task UploadAsync(World world)
        {
            await world.UploadAsync(original, Text);
            await world.UploadAsync(copy, Text);
            await world.ProcessAsync(original);
            await world.Normalization.RunAsync(copy, World.Token);
        }
    }

    [Fact]
    public async Task A_run_that_saw_no_original_begins_anew_when_its_twin_has_seen_one()
    {
        var world = await UploadedAsync("甲", "乙");
        await world.Normalization.RunAsync("乙", World.Token);
        var faults = new StorageFaults
        {
            // Its text is filed and it has looked.
            HeldUpWrite = 5,
            Meanwhile = async () =>
            {
                var begun = (await world.FindAsync("乙"))!;
                await world.ProcessAsync("甲");
                // The original came upon the twin's word, and so left it as it was.
                var found = begun with
                {
                    Status = ArticleStatus.Analyzed,
                    LiveRevision = begun.Revision,
                    DuplicateOf = ArticleId.FromName("甲"),
                };
                await world.Storage.Articles.TryChangeAsync(await world.FindAsync("乙"), found, World.Token);
            },
        };

        await world.With(faults).Analysis.RunAsync(ArticleId.FromName("乙"), World.Token);
        await SettleAsync(world);

        await AssertOriginalAsync(world, "甲", "乙");
    }

    [Fact]
    public async Task A_duplicate_of_what_is_gone_is_found_by_the_reconciler()
    {
        var world = await UploadedAsync("甲");
        await world.ProcessAsync("甲");
        var article = await world.FindAsync("甲");
        var lost = article! with { DuplicateOf = ArticleId.FromName("没有") };
        await world.Storage.Articles.TryChangeAsync(article, lost, World.Token);

        await SettleAsync(world);

        Assert.Null((await world.FindAsync("甲"))!.DuplicateOf);
    }

    private async Task<World> UploadedAsync(params string[] names)
    {
        var world = await World.NewAsync(azurite);
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0)
            {
                await world.PassSecondAsync(names[i - 1]);
            }

            await world.UploadAsync(names[i], Text);
        }

        return world;
    }

    private static async Task ProcessAllAsync(World world, params string[] names)
    {
        foreach (var name in names)
        {
            await world.ProcessAsync(name);
        }

        await SettleAsync(world);
    }

    // Who was reopened in between is analyzed later, under another version.
    private static async Task<IEnumerable<string>> RowsAsync(World world) =>
        from row in await world.DumpAsync()
        select TimeOrVersion().Replace(row, "…");

    [GeneratedRegex(@"(?<=AnalyzedAt=)[^;]+|\d{18,19}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TimeOrVersion();

    // The triggers of what was reopened, which here are the reconciler's.
    private static Task SettleAsync(World world) => world.ReconcileAsync(3);

    private static async Task AssertOriginalAsync(World world, string original, params string[] duplicates)
    {
        foreach (var name in (string[])[original, .. duplicates])
        {
            var article = await world.FindAsync(name);
            Assert.Equal(ArticleStatus.Analyzed, article!.Status);
            Assert.Equal(name == original ? null : ArticleId.FromName(original), article.DuplicateOf);
        }

        Assert.Equal([ArticleId.FromName(original)], await MentioningAsync(world));
        var directory = await world.Storage.Directory.ReadAsync(World.Token);
        Assert.Equal(1 + duplicates.Length, directory.Totals.Articles);
        Assert.Equal(2, directory.Totals.Metrics);
        Assert.All(directory.Names, n => Assert.Equal(1, n.Articles));
    }

    private static async Task<IReadOnlyList<string>> MentioningAsync(World world) =>
        await world
            .Storage.Index.MentionsAsync(NameKey.Of("东海电力公司"), null, World.Token)
            .Select(m => m.ArticleId)
            .ToListAsync(World.Token);
}
