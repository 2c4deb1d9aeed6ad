using System.Diagnostics;
using Articles.Functions.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace Articles.Functions.Tests.Endpoints;

/// <summary>What a call reads, among few articles and among many.</summary>
public sealed class LookupCostTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    private static readonly (string Call, int Requests, int Partitions)[] s_calls =
    [
        ("/articles?top=20", 1, 1),
        ("/articles?name=many/00000.txt", 1, 1),
        ($"/articles?entity={ManyArticles.Name}&top=20", 22, 2),
        ($"/articles/{ManyArticles.Id}", 1, 1),
        ($"/articles/{ManyArticles.Id}/text", 2, 2),
        ($"/articles/{ManyArticles.Id}/repairs", 2, 2),
        ($"/articles/{ManyArticles.Id}/summary", 2, 2),
        ($"/articles/{ManyArticles.Id}/entities", 3, 2),
        ($"/articles/{ManyArticles.Id}/metrics", 3, 2),
        ($"/entities/{ManyArticles.Name}", 2, 1),
        ("/metrics?indicator=产量0&top=20", 2, 1),
        ($"/metrics?subject={ManyArticles.Name}&top=20", 3, 1),
        ("/metrics?from=2001&to=2001&top=20", 1, 1),
        ($"/search?q={ManyArticles.Word}&top=20", 1, 1),
        ("/entities?top=20", 3, 1),
        ("/stats", 4, 2),
    ];

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public async Task A_call_reads_as_much_among_many_articles_as_among_few(int articles)
    {
        var (app, client, log) = await StartAsync(articles);
        await using var _ = app;
        foreach (var (call, requests, partitions) in s_calls)
        {
            log.Take();
            await client.GetStringAsync("/api" + call, World.Token);
            var reads = log.Take();
            Assert.True(
                reads.Count == requests && reads.Distinct().Count() == partitions,
                $"{call}: {string.Join(", ", reads)}"
            );
        }
    }

    /// <summary>Writes the table in docs/quality.md.</summary>
    [Theory(Explicit = true)]
    [InlineData(100)]
    [InlineData(10_000)]
    public async Task Time(int articles)
    {
        var (app, client, log) = await StartAsync(articles);
        await using var _ = app;
        foreach (var (call, _, _) in s_calls)
        {
            log.Take();
            await client.GetStringAsync("/api" + call, World.Token);
            var requests = log.Take().Count;
            var times = new List<double>();
            for (var i = 0; i < 200; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await client.GetStringAsync("/api" + call, World.Token);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Sort();
            output.WriteLine($"{articles} {call} requests {requests} p50 {times[100]:F1} ms p99 {times[198]:F1} ms");
        }
    }

    private async Task<(WebApplication App, HttpClient Client, StorageLog Log)> StartAsync(int articles)
    {
        var log = new StorageLog();
        var storage = await new ManyArticles(
            azurite.ConnectionString,
            $"m{articles}t{Stopwatch.GetTimestamp()}x",
            articles
        ).FillAsync(log);
        var (app, client) = await HandlerFixture.StartAsync(azurite.ConnectionString, storage);
        await client.GetStringAsync("/api/articles", World.Token);
        return (app, client, log);
    }
}
