using System.Net;
using System.Text.Json.Nodes;
using Articles.Azurite;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Endpoints;

public sealed class HealthEndpointTests(HandlerFixture handler)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_is_up()
    {
        var health = await handler.GetAsync("/health");

        Assert.Equal(
            """{"status":"up","dependencies":{"blobs":"up","queues":"up","tables":"up"}}""",
            health.ToJsonString()
        );
    }

    [Fact]
    public async Task An_outage_is_told_and_passes()
    {
        await using var server = await AzuriteServer.StartAsync(null, Token);
        server.Kill();
        var (app, client) = await StartAsync(server.ConnectionString, null);
        await using var _ = app;

        using var health = await client.GetAsync("/api/health", Token);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.NotNull(health.Headers.RetryAfter?.Delta);
        var state = JsonNode.Parse(await health.Content.ReadAsStringAsync(Token))!;
        Assert.Equal(
            """{"status":"down","dependencies":{"blobs":"down","queues":"down","tables":"down"}}""",
            state.ToJsonString()
        );

        using var list = await client.GetAsync("/api/articles", Token);
        await DetailAsync(list, HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(list.Headers.RetryAfter?.Delta);

        using var ready = await client.GetAsync("/", Token);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);

        await server.StartAgainAsync(Token);
        using var again = await client.GetAsync("/api/articles", Token);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }
}
