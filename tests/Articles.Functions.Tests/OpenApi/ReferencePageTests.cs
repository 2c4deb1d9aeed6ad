using System.Text.Json.Nodes;
using Articles.Functions.Tests.Support;

namespace Articles.Functions.Tests.OpenApi;

public sealed class ReferencePageTests(HandlerFixture handler)
{
    [Fact]
    public async Task It_shows_every_call_and_brings_nothing_from_elsewhere()
    {
        using var response = await handler.SendAsync("/reference");
        var page = await response.Content.ReadAsStringAsync(World.Token);
        var document = JsonNode.Parse(await handler.Client.GetStringAsync("/api/openapi.json", World.Token))!;

        Assert.All(
            document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject()),
            call => Assert.Contains($"id=\"{call.Value!["operationId"]}\"", page)
        );
        Assert.Contains("发电量", page);
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("src=", page);
        Assert.DoesNotContain(" style=", page);
        Assert.DoesNotContain("href=\"http", page);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy);
        Assert.DoesNotContain("unsafe", policy);
    }
}
