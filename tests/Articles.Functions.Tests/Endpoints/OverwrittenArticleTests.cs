using System.Net;
using System.Text.Json.Nodes;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using Microsoft.AspNetCore.Builder;

namespace Articles.Functions.Tests.Endpoints;

/// <summary>What is answered of an article whose new version is not analyzed yet.</summary>
public sealed class OverwrittenArticleTests(AzuriteFixture azurite)
{
    private static readonly string Address = $"/api/articles/{ArticleId.FromName("甲")}";

    private static readonly string[] Results = ["/entities", "/metrics", "/summary"];

    [Fact]
    public async Task Another_text_has_no_results_until_they_are_its_own()
    {
        var (app, world, client) = await StartAsync();
        await using var _ = app;
        await world.UploadAsync("甲", SampleAnalyzer.Second);

        await world.Normalization.RunAsync("甲", World.Token);

        Assert.Contains("第二版", await client.GetStringAsync(Address + "/text", World.Token));
        foreach (var call in Results)
        {
            Assert.Contains("not analyzed yet", await ProblemAsync(client, Address + call));
        }

        var article = await GetAsync(client, Address);
        Assert.Equal("Normalized", (string?)article["status"]);
        Assert.Null(article["analyzedAt"]);
        Assert.Equal([0, 0, 0], Counts(article));
        // What the index knows of the version before is no reason to list this one.
        Assert.Empty(await ItemsAsync(client, "/api/articles?entity=东海电力公司"));
        Assert.Empty(await ItemsAsync(client, "/api/articles?entity=东海电力公司&name=甲"));

        await world.Analysis.RunAsync(ArticleId.FromName("甲"), World.Token);

        var entities = await ItemsAsync(client, Address + "/entities");
        Assert.Equal("西山铁路公司", (string?)entities[0]!["name"]);
        Assert.Single(await ItemsAsync(client, "/api/articles?entity=西山铁路公司&name=甲"));
        Assert.NotNull((await GetAsync(client, Address))["analyzedAt"]);
    }

    [Fact]
    public async Task A_text_is_not_shown_as_that_of_a_version_that_has_none_yet()
    {
        var (app, world, client) = await StartAsync();
        await using var _ = app;
        var before = await world.FindAsync("甲");
        // As a run leaves it that has claimed a new version and not written its document.
        var claim = before! with
        {
            Revision = before.Revision + 1,
            Document = "another",
            Status = ArticleStatus.Normalized,
        };
        await world.Storage.Articles.TryChangeAsync(before, claim, World.Token);

        foreach (var call in (string[])[.. Results, "/text", "/text?form=original", "/repairs"])
        {
            Assert.Contains("not analyzed yet", await ProblemAsync(client, Address + call));
        }
    }

    [Fact]
    public async Task What_is_known_of_a_text_stays_while_it_is_processed_again()
    {
        var (app, world, client) = await StartAsync();
        await using var _ = app;
        var before = await GetAsync(client, Address);

        await world.Reopening.RunAsync(ArticleId.FromName("甲"), World.Token);

        var open = await GetAsync(client, Address);
        Assert.Equal("Normalized", (string?)open["status"]);
        Assert.Equal(Counts(before), Counts(open));
        Assert.Equal((string?)before["analyzedAt"], (string?)open["analyzedAt"]);
        foreach (var call in (string[])[.. Results, "/text", "/repairs"])
        {
            using var response = await client.GetAsync(Address + call, World.Token);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Single(await ItemsAsync(client, "/api/articles?entity=东海电力公司"));
    }

    [Fact]
    public async Task A_document_that_an_article_before_it_left_is_not_its_text()
    {
        var (app, world, client) = await StartAsync();
        await using var _ = app;
        var before = await world.FindAsync("甲");
        await world.Storage.Articles.TryChangeAsync(before, null, World.Token);
        await world.Storage.Articles.TryChangeAsync(
            null,
            new ArticleRecord
            {
                Id = before!.Id,
                Name = "甲",
                UploadedAt = world.Clock.Now,
            },
            World.Token
        );

        Assert.Contains("Queued", await ProblemAsync(client, Address + "/text"));
    }

    private async Task<(WebApplication App, World World, HttpClient Client)> StartAsync()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var (app, client) = await HandlerFixture.StartAsync(azurite.ConnectionString, world.Storage);
        return (app, world, client);
    }

    private static int[] Counts(JsonNode article) =>
        [.. ((string[])["characters", "entities", "metrics"]).Select(c => (int)article["textMetrics"]![c]!)];

    private static async Task<JsonNode> GetAsync(HttpClient client, string path) =>
        JsonNode.Parse(await client.GetStringAsync(path, World.Token))!;

    private static async Task<JsonArray> ItemsAsync(HttpClient client, string path) =>
        (await GetAsync(client, path))["items"]!.AsArray();

    private static async Task<string> ProblemAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path, World.Token);
        return await HandlerFixture.DetailAsync(response, HttpStatusCode.NotFound);
    }
}
