using System.Text.Json.Nodes;
using Articles.Functions.Tests.Support;
using Articles.Storage.Articles;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Endpoints;

public sealed class StatsEndpointTests(HandlerFixture handler, AzuriteFixture azurite)
{
    [Fact]
    public async Task Totals_have_what_the_contract_says()
    {
        var stats = await handler.GetAsync("/stats");

        HasProperties(stats, "articles byStatus entities byCategory metrics characters repairs");
        Assert.Equal(4, (int)stats["articles"]!);
        Assert.Equal("""{"Queued":0,"Normalized":0,"Analyzed":3,"Rejected":1}""", stats["byStatus"]!.ToJsonString());
        Assert.Equal("""{"Location":1,"Organization":2}""", stats["byCategory"]!.ToJsonString());
        Assert.Equal((3, 5, 300), ((int)stats["entities"]!, (int)stats["metrics"]!, (int)stats["characters"]!));
    }

    // Each article is one, whatever is going on with it, and before as after a fold.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_article_has_one_status_at_any_time(bool folds)
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        async Task StatusAsync(string expected)
        {
            if (folds)
            {
                await world.Storage.Directory.FoldAsync(World.Token);
            }

            var stats = JsonNode.Parse(await client.GetStringAsync("/api/stats", World.Token))!;
            var counted = stats["byStatus"]!
                .AsObject()
                .Where(s => (int)s.Value! != 0)
                .Select(s => $"{s.Key} {s.Value}");
            Assert.Equal(expected, string.Join(", ", counted));
        }

        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        await StatusAsync("Normalized 1");
        await world.ProcessAsync("甲");
        await StatusAsync("Analyzed 1");
        await world.UploadAsync("甲", SampleAnalyzer.Second);
        await world.Normalization.RunAsync("甲", World.Token);
        await StatusAsync("Normalized 1");
        await world.Publication.RejectAsync((await world.FindAsync("甲"))!, "坏", World.Token);
        await StatusAsync("Rejected 1");
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        await StatusAsync("Normalized 1");
        await world.Analysis.RunAsync(Id("甲"), World.Token);
        await StatusAsync("Analyzed 1");
        var article = await world.FindAsync("甲");
        await world.Storage.Articles.TryChangeAsync(article, article! with { IsRemoved = true }, World.Token);
        await StatusAsync("");
        await world.Storage.Uploads.DeleteAsync("甲", World.Token);
        await world.Removal.RunAsync(Id("甲"), World.Token);
        await StatusAsync("");
        var queued = new ArticleRecord
        {
            Id = Id("乙"),
            Name = "乙",
            UploadedAt = world.Clock.Now,
        };
        await world.Storage.Articles.TryChangeAsync(null, queued, World.Token);
        await StatusAsync("Queued 1");
    }
}
