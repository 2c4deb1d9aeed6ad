using System.Net;
using System.Text.Json.Nodes;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Endpoints;

public sealed class ReprocessEndpointsTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_of_a_status_are_sent_again_page_by_page_and_others_are_not()
    {
        var world = await World.NewAsync(azurite);
        string[] bad = ["毒一", "毒二", "毒三"];
        foreach (var name in bad)
        {
            await world.UploadAsync(name, SampleAnalyzer.Poisonous);
            await world.ProcessAsync(name);
        }

        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var revision = (await world.FindAsync("甲"))!.Revision;
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;

        var accepted = 0;
        string? token = null;
        do
        {
            using var response = await client.PostAsync(
                $"/api/articles/reprocess?status=Rejected&top=2&continuationToken={token}",
                null,
                Token
            );
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(Token))!;
            accepted += (int)answer["accepted"]!;
            token = (string?)answer["continuationToken"];
        } while (token is not null);

        Assert.Equal(3, accepted);
        foreach (var name in bad)
        {
            Assert.Equal(ArticleStatus.Normalized, (await world.FindAsync(name))!.Status);
        }

        Assert.Equal(revision, (await world.FindAsync("甲"))!.Revision);
    }

    [Fact]
    public async Task One_article_is_sent_again_and_keeps_its_results_meanwhile()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var id = ArticleId.FromName("甲");
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;

        using var response = await client.PostAsync($"/api/articles/{id}/reprocess", null, Token);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal($"/api/articles/{id}", response.Headers.Location?.ToString());
        var article = JsonNode.Parse(await client.GetStringAsync(response.Headers.Location, Token))!;
        Assert.Equal("Normalized", (string?)article["status"]);
        var metrics = JsonNode.Parse(await client.GetStringAsync($"/api/articles/{id}/metrics", Token))!;
        Assert.Equal(2, metrics["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_call_without_a_status_or_for_no_article_is_refused()
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;

        using var all = await client.PostAsync("/api/articles/reprocess", null, Token);
        Assert.StartsWith("status:", await DetailAsync(all, HttpStatusCode.BadRequest));
        using var none = await client.PostAsync("/api/articles/0123456789abcdefghjkmnpqrs/reprocess", null, Token);
        await DetailAsync(none, HttpStatusCode.NotFound);
    }
}
