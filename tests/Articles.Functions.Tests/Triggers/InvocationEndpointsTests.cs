using System.Net;
using System.Text;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Triggers;

public sealed class InvocationEndpointsTests(HandlerFixture handler, AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static HttpRequestMessage Invocation(string function, HttpContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/" + function) { Content = content };
        request.Headers.Add("X-Azure-Functions-InvocationId", $"{Guid.NewGuid()}");
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        request.Headers.Add("User-Agent", "Azure-Functions-Host/4.1037.0.0");
        request.Headers.TransferEncodingChunked = true;
        return request;
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    [Fact]
    public async Task Invocations_take_an_upload_to_its_results_and_answer_what_the_host_understands()
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        await world.UploadAsync("目录/a \"b\".txt", SampleAnalyzer.First);
        var article =
            """{"Data":{"article":"5LiK"},"Metadata":{"Uri":"\"http://x\"","name":"\"目录/a \\\"b\\\".txt\"","sys":{}}}""";
        var document = """{"Data":{"document":"e30="},"Metadata":{"id":"\"ID\""}}""".Replace(
            "ID",
            Id("目录/a \"b\".txt")
        );
        foreach (
            var (function, json) in ((string, string)[])
                [("NormalizeArticle", article), ("AnalyzeArticle", document), ("Reconcile", "{}")]
        )
        {
            using var response = await client.SendAsync(Invocation(function, Json(json)), Token);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
            Assert.Equal("""{"outputs":{}}""", await response.Content.ReadAsStringAsync(Token));
        }

        Assert.Equal(ArticleStatus.Analyzed, (await world.FindAsync("目录/a \"b\".txt"))!.Status);
    }

    [Fact]
    public async Task A_run_waits_for_a_storage_that_is_away_when_the_handler_starts()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲.txt", SampleAnalyzer.First);
        // One of the tables is refused when the first invocation asks for it.
        var faulty = world.With(new StorageFaults { Outage = StorageNames.Directory, OutageCalls = 8 });
        var (app, client) = await StartAsync(azurite.ConnectionString, faulty.Storage);
        await using var _ = app;
        var article = """{"Data":{},"Metadata":{"name":"\"甲.txt\""}}""";

        using var response = await client.SendAsync(Invocation("NormalizeArticle", Json(article)), Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(ArticleStatus.Normalized, (await world.FindAsync("甲.txt"))!.Status);
    }

    [Theory]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Metadata":null}""")]
    [InlineData("""{"Metadata":{"name":5}}""")]
    [InlineData("[]")]
    public async Task An_event_without_a_name_is_done(string json)
    {
        using var response = await handler.Client.SendAsync(Invocation("NormalizeArticle", Json(json)), Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Who_is_not_the_host_finds_nothing()
    {
        foreach (
            var left in (string[])["X-Azure-Functions-InvocationId", "X-Azure-Functions-HostVersion", "User-Agent"]
        )
        {
            var request = Invocation("Reconcile", Json("{}"));
            request.Headers.Remove(left);
            await DetailAsync(await handler.Client.SendAsync(request, Token), HttpStatusCode.NotFound);
        }

        var forwarded = Invocation("Reconcile", Json("{}"));
        forwarded.Headers.Add("X-Forwarded-For", "203.0.113.1");
        await DetailAsync(await handler.Client.SendAsync(forwarded, Token), HttpStatusCode.NotFound);
        using var below = await handler.Client.SendAsync(Invocation("api/Reconcile", Json("{}")), Token);
        Assert.Equal(HttpStatusCode.NotFound, below.StatusCode);
    }
}
