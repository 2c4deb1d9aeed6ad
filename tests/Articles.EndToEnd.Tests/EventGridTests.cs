using Articles.LocalHost.Hosting;
using Azure.Storage.Queues;

namespace Articles.EndToEnd.Tests;

/// <summary>The app told of blobs by Event Grid, which repeats events, and by one that does not filter them.</summary>
public sealed class EventGridTests(CleanRun clean) : IClassFixture<CleanRun>
{
    private const string Article = "02-newspaper-broken-lines.txt";
    private const string Gone = "gone.txt";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Repeated_and_foreign_events_change_nothing_and_poison_nothing()
    {
        await using var app = await RunningApp.StartAsync(new HostFaults { ForceEventGrid = true });
        Assert.Equal(clean.Rows, await CleanRun.ProcessAsync(app));
        var document = $"{await IdAsync(app, Article)}.json";
        await app.DropElsewhereAsync("elsewhere", "other.txt");
        var events = new BlobEvents(app);

        // The same again, twice at once.
        await Task.WhenAll(
            events.PostAsync("NormalizeArticle", "articles", Article),
            events.PostAsync("NormalizeArticle", "articles", Article),
            events.PostAsync("AnalyzeArticle", "normalized", document),
            events.PostAsync("AnalyzeArticle", "normalized", document)
        );
        // Each function the other's blob, and one of a container that is neither's.
        await events.PostAsync("NormalizeArticle", "normalized", document);
        await events.PostAsync("AnalyzeArticle", "articles", Article);
        await events.PostAsync("NormalizeArticle", "elsewhere", "other.txt");
        // A blob that was deleted meanwhile, and events of other kinds.
        await events.PostAsync("NormalizeArticle", "articles", Gone);
        await events.PostAsync("AnalyzeArticle", "normalized", "gone.json");
        await events.PostAsync("NormalizeArticle", "articles", Article, "Microsoft.Storage.BlobDeleted");
        await events.PostAsync("NormalizeArticle", "articles", Article, "Microsoft.Storage.BlobTierChanged");

        await Eventually.HoldsAsync(async () => await CountAsync(app, "azure-webjobs-blobtrigger-localhost") == 0);
        Assert.Equal(clean.Rows, await CleanRun.ProcessAsync(app, drop: false));
        Assert.Equal(0, await CountAsync(app, "webjobs-blobtrigger-poison"));
        Assert.Empty(await app.ReceiptsAsync());
    }

    private static async Task<string> IdAsync(RunningApp app, string name)
    {
        var articles = await app.GetAsync($"articles?name={Uri.EscapeDataString(name)}");
        return articles.GetProperty("items")[0].GetProperty("id").GetString()!;
    }

    private static async Task<int> CountAsync(RunningApp app, string queue)
    {
        var client = new QueueClient(app.ConnectionString, queue);
        return await client.ExistsAsync(Token)
            ? (await client.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount
            : 0;
    }
}
