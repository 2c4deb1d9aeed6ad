using Articles.Analysis;
using Articles.Storage.Results;
using Articles.Storage.Tests.Support;

namespace Articles.Storage.Tests.Results;

public sealed class ResultTableTests(AzuriteFixture azurite)
{
    private const string Id = "甲";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_come_back_as_they_were_written()
    {
        var results = new ResultTable(await azurite.NewTableAsync());
        var entity = Samples.Entity("东海电力公司", EntityCategory.Organization, "东海电力") with
        {
            Subcategory = "Company",
            Operator = "某集团",
            Roles = [new PersonRole("某某", "总经理")],
            Mentions =
            [
                new Mention("东海电力公司", 3, 6),
                new Mention("东海电力", 40, 4),
                new Mention("东海电力公司", 60, 6),
            ],
        };
        var metric = Samples.Metric("发电量", 3.2m, "2024", "东海电力公司") with
        {
            ValueMax = 80m,
            NormalizedUnit = "kWh",
        };
        var analysis = Samples.Analysis([entity], [metric]);

        var scope = await results.WriteAsync(Id, 1, analysis, ["y2024", "b03"], Token);

        Assert.Equal(["b03", "y2024"], scope!.Partitions);
        Assert.True(scope.IsFirst);
        Assert.Equivalent(
            entity,
            Assert.Single(await results.EntitiesAsync(Id, 1, null, 0, 10, Token)).Item,
            strict: true
        );
        Assert.Equal(metric, Assert.Single(await results.MetricsAsync(Id, 1, 0, 10, Token)).Item);
        var summary = await results.SummaryAsync(Id, 1, Token);
        Assert.Equal(analysis.Summary, summary!.Sentences);
        Assert.Equal(analysis.KeyPhrases, summary.KeyPhrases);
    }

    [Fact]
    public async Task More_rows_than_one_transaction_takes_are_walked_whole()
    {
        var results = new ResultTable(await azurite.NewTableAsync());
        await results.WriteAsync(Id, 1, Samples.Many(250, 130), [], Token);

        var names = new List<string>();
        for (
            var after = 0;
            await results.EntitiesAsync(Id, 1, null, after, 40, Token) is { Count: > 0 } page;
            after = page[^1].Ordinal + 1
        )
        {
            names.AddRange(page.Select(e => e.Item.Name));
        }

        Assert.Equal(Enumerable.Range(0, 250).Select(i => $"第{i}号公司"), names);
        Assert.Equal(130, (await results.MetricsAsync(Id, 1, 0, 1000, Token)).Count);
        Assert.Equal(250, (await results.EntitiesAsync(Id, 1, "Organization", 0, 1000, Token)).Count);
        Assert.Empty(await results.EntitiesAsync(Id, 1, "Person", 0, 1000, Token));
        Assert.Empty(await results.EntitiesAsync(Id, 2, null, 0, 1000, Token));
    }

    [Fact]
    public async Task A_later_version_takes_over_what_an_earlier_one_touched_and_is_never_overtaken()
    {
        var table = await azurite.NewTableAsync();
        var results = new ResultTable(table);
        await results.WriteAsync(Id, 1, Samples.Many(3, 3), ["b01"], Token);

        var scope = await results.WriteAsync(Id, 2, Samples.Many(2, 2), ["b02"], Token);

        Assert.Equal(["b01", "b02"], scope!.Partitions);
        Assert.False(scope.IsFirst);
        Assert.Null(await results.WriteAsync(Id, 1, Samples.Many(3, 3), ["b01"], Token));
        Assert.Null(await results.IndexPartitionsAsync(Id, 1, Token));
        Assert.Equal(3, (await results.EntitiesAsync(Id, 1, null, 0, 10, Token)).Count);

        await results.RemoveEarlierAsync(Id, 2, ["b02"], Token);
        Assert.Equal(["b02"], await results.IndexPartitionsAsync(Id, 2, Token));
        Assert.Equal(1 + 2 + 2 + 1, (await TableDump.OfAsync(table)).Count);
    }

    [Fact]
    public async Task Another_try_of_a_version_leaves_nothing_of_the_first()
    {
        var table = await azurite.NewTableAsync();
        var results = new ResultTable(table);
        await results.WriteAsync(Id, 1, Samples.Many(150, 9), ["b01"], Token);

        await results.WriteAsync(Id, 1, Samples.Many(2, 1), ["b01"], Token);

        Assert.Equal(1 + 2 + 1 + 1, (await TableDump.OfAsync(table)).Count);
    }

    [Fact]
    public async Task Clearing_an_earlier_version_spares_a_later_one()
    {
        var table = await azurite.NewTableAsync();
        var results = new ResultTable(table);
        await results.WriteAsync(Id, 2, Samples.Many(2, 2), ["b02"], Token);
        var expected = await TableDump.OfAsync(table);

        await results.RemoveEarlierAsync(Id, 1, [], Token);
        await results.RemoveRowsAsync(Id, 1, Token);
        await results.RemoveManifestAsync(Id, 1, Token);

        Assert.Equal(expected, await TableDump.OfAsync(table));
    }

    [Fact]
    public async Task Two_that_clear_at_once_leave_nothing()
    {
        var table = await azurite.NewTableAsync();
        var results = new ResultTable(table);
        await results.WriteAsync(Id, 1, Samples.Many(250, 150), [], Token);

        await Task.WhenAll(results.RemoveRowsAsync(Id, 1, Token), results.RemoveRowsAsync(Id, 1, Token));
        await Task.WhenAll(results.RemoveManifestAsync(Id, 1, Token), results.RemoveManifestAsync(Id, 1, Token));

        Assert.Empty(await TableDump.OfAsync(table));
    }

    [Fact]
    public async Task A_lost_answer_changes_nothing_but_what_is_known_to_be_first()
    {
        var table = await azurite.NewTableAsync();
        var results = new ResultTable(azurite.Table(table.Name, new StorageFaults { LosesAnswersOf = 1 }));

        var scope = await results.WriteAsync(Id, 1, Samples.Many(150, 9), ["b01"], Token);

        Assert.Equal(["b01"], scope!.Partitions);
        Assert.Equal(1 + 150 + 9 + 1, (await TableDump.OfAsync(table)).Count);
    }

    // Two removals at once: the manifest that one has seen goes with the other.
    [Fact]
    public async Task A_manifest_that_goes_in_between_is_written_anew()
    {
        var table = await azurite.NewTableAsync();
        await new ResultTable(table).WriteAsync(Id, 1, null, ["b03"], Token);
        var faults = new StorageFaults
        {
            HeldUpWrite = 2,
            Meanwhile = () => new ResultTable(table).RemoveManifestAsync(Id, 1, Token),
        };

        var scope = await new ResultTable(azurite.Table(table.Name, faults))
            .WriteAsync(Id, 2, null, ["b04"], Token)
            .WaitAsync(TimeSpan.FromSeconds(30), Token);

        Assert.Equal(["b03", "b04"], scope!.Partitions);
        Assert.False(scope.IsFirst);
    }

    [Fact]
    public async Task A_version_that_has_come_to_its_end_is_not_begun_again()
    {
        var results = new ResultTable(await azurite.NewTableAsync());
        await results.WriteAsync(Id, 1, Samples.Many(2, 2), ["b03", "b04"], Token);
        await results.RemoveEarlierAsync(Id, 1, ["b03"], Token);

        Assert.Null(await results.WriteAsync(Id, 1, Samples.Many(2, 2), ["b03", "b04"], Token));
        Assert.Equal(["b03"], await results.IndexPartitionsAsync(Id, 1, Token));
        Assert.Equal(["b03", "b05"], (await results.WriteAsync(Id, 2, null, ["b05"], Token))!.Partitions);
    }
}
