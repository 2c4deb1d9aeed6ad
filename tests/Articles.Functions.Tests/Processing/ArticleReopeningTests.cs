using System.Text.RegularExpressions;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;

namespace Articles.Functions.Tests.Processing;

public sealed partial class ArticleReopeningTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(SampleAnalyzer.First, ArticleStatus.Analyzed)]
    [InlineData(SampleAnalyzer.Poisonous, ArticleStatus.Rejected)]
    public async Task An_article_goes_the_whole_way_again_to_the_same_rows(string text, ArticleStatus status)
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", text);
        await world.ProcessAsync("甲");
        await world.ReconcileAsync(1);
        var (expected, before) = (await RowsAsync(world), await world.FindAsync("甲"));
        Assert.Equal(status, before!.Status);

        Assert.Equal("甲", await world.Reopening.RunAsync(before.Id, World.Token));

        var open = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Normalized, before.LiveRevision), (open!.Status, open.LiveRevision));
        Assert.True(open.Revision > before.Revision);
        await world.Analysis.RunAsync(before.Id, World.Token);
        await world.ReconcileAsync(1);
        Assert.Equal(status, (await world.FindAsync("甲"))!.Status);
        Assert.Equal(expected, await RowsAsync(world));
    }

    [Fact]
    public async Task A_marked_article_whose_run_died_is_taken_up_by_the_reconciler()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var article = await world.FindAsync("甲");
        await world.Storage.Articles.TryChangeAsync(article, article!.Reopened(), World.Token);

        await world.ReconcileAsync(1);

        var again = await world.FindAsync("甲");
        Assert.Equal(ArticleStatus.Analyzed, again!.Status);
        Assert.True(again.LiveRevision > article.LiveRevision);
    }

    [Fact]
    public async Task What_is_not_there_is_not_reopened()
    {
        var world = await World.NewAsync(azurite);

        Assert.Null(await world.Reopening.RunAsync(ArticleId.FromName("甲"), World.Token));
        Assert.Empty(await world.DumpAsync());
    }

    // A new version has a number and a time of its own.
    private static async Task<IEnumerable<string>> RowsAsync(World world) =>
        (await world.DumpAsync()).Select(row => Version().Replace(row, "…"));

    [GeneratedRegex(@"6\d{17}|(?<=AnalyzedAt=)[^;]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Version();
}
