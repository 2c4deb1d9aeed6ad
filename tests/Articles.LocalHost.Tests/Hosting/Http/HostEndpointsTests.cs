using System.Net;
using System.Text;
using Articles.LocalHost.Hosting;
using Articles.LocalHost.Tests.Support;
using Azure.Storage.Blobs;

namespace Articles.LocalHost.Tests.Hosting.Http;

public sealed class HostEndpointsTests(AzuriteFixture storage)
{
    [Fact]
    public async Task A_blob_function_is_run_by_hand()
    {
        using var app = new TestApp(storage);
        app.WriteBlob();
        await using var host = await app.StartAsync();
        await app.UploadAsync("a", "status 200");
        await app.RequestsAsync(1);

        Assert.Equal(202, await PostAsync(host, "admin/functions/take", $"{{\"input\":\"{app.Container.Name}/a\"}}"));

        await app.RequestsAsync(2);
    }

    [Fact]
    public async Task A_timer_function_is_run_by_hand_and_at_start_up()
    {
        using var app = new TestApp();
        app.WriteFunction(
            "Tick",
            """{"type": "timerTrigger", "direction": "in", "name": "timer", "schedule": "0 0 0 1 1 *", "runOnStartup": true}"""
        );
        await using var host = await app.StartAsync();
        var request = Assert.Single(await app.RequestsAsync(1));

        Assert.Equal(202, await PostAsync(host, "admin/functions/Tick", "{}"));

        Assert.Equal("/Tick", request.Target);
        Assert.StartsWith("{\"Data\":{\"timer\":{\"Schedule\"", request.Body, StringComparison.Ordinal);
        await app.RequestsAsync(2);
    }

    [Theory]
    [InlineData("admin/functions/Nobody", "{}", 404)]
    [InlineData("admin/functions/Take", "{}", 400)]
    [InlineData("admin/functions/Take", "{\"input\":\"elsewhere/a\"}", 400)]
    [InlineData("admin/functions/Take", "no json", 400)]
    public async Task What_cannot_be_run_is_refused(string path, string body, int status)
    {
        using var app = new TestApp(storage);
        app.WriteBlob();
        await using var host = await app.StartAsync();

        Assert.Equal(status, await PostAsync(host, path, body));
    }

    [Theory]
    [InlineData("?functionName=Host.Functions.Take", "[]", 202)]
    [InlineData("?functionName=Host.Functions.Nobody", "[]", 404)]
    [InlineData("", "[]", 404)]
    [InlineData("?functionName=Host.Functions.Take", "no json", 400)]
    public async Task The_webhook_is_there_for_a_function_that_event_grid_tells(string query, string body, int status)
    {
        using var app = new TestApp(storage);
        app.WriteBlob(source: "EventGrid");
        await using var host = await app.StartAsync();

        Assert.Equal(status, await PostAsync(host, "runtime/webhooks/blobs" + query, body));
    }

    [Fact]
    public async Task The_webhook_agrees_to_a_subscription()
    {
        using var app = new TestApp(storage);
        app.WriteBlob(source: "EventGrid");
        await using var host = await app.StartAsync();
        using var client = new HttpClient();
        using var body = new StringContent(
            """[{"eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","data":{"validationCode":"c\"1"}}]"""
        );

        using var response = await client.PostAsync(
            new Uri(host.Address, "runtime/webhooks/blobs?functionName=Host.Functions.Take"),
            body,
            TestApp.Token
        );

        Assert.Equal("""{"validationResponse":"c\u00221"}""", await response.Content.ReadAsStringAsync(TestApp.Token));
    }

    [Fact]
    public async Task An_event_runs_the_function_even_for_a_version_that_is_gone_and_every_time_it_is_sent()
    {
        using var app = new TestApp(storage);
        app.WriteBlob(pattern: "{name}.txt", source: "EventGrid");
        await app.UploadAsync("a.json", "ok");
        await using var host = await app.StartAsync();
        var url = app.Container.GetBlobClient("a.json").Uri.AbsoluteUri;
        var body = $$$"""[{"eventType":"Microsoft.Storage.BlobCreated","data":{"url":"{{{url}}}","eTag":"0xOLD"}}]""";

        Assert.Equal(202, await PostAsync(host, "runtime/webhooks/blobs?functionName=Host.Functions.Take", body));
        Assert.Equal(202, await PostAsync(host, "runtime/webhooks/blobs?functionName=Host.Functions.Take", body));

        await app.RequestsAsync(2);
    }

    [Fact]
    public async Task Events_of_other_kinds_and_of_blobs_that_are_gone_run_nothing_and_one_of_elsewhere_has_no_name()
    {
        using var app = new TestApp(storage);
        app.WriteBlob(source: "EventGrid");
        await app.UploadAsync("a", "ok");
        await using var host = await app.StartAsync();
        var elsewhere = new BlobContainerClient(storage.ConnectionString, app.HostId + "other");
        await elsewhere.CreateIfNotExistsAsync(cancellationToken: TestApp.Token);
        await elsewhere.UploadBlobAsync("b", BinaryData.FromString("ok"), TestApp.Token);

        await PostEventAsync(host, "Microsoft.Storage.BlobDeleted", app.Container.GetBlobClient("a").Uri);
        await PostEventAsync(host, "Microsoft.Storage.BlobTierChanged", app.Container.GetBlobClient("a").Uri);
        await PostEventAsync(host, "Microsoft.Storage.BlobCreated", app.Container.GetBlobClient("gone").Uri);
        await PostEventAsync(host, "Microsoft.Storage.BlobCreated", elsewhere.GetBlobClient("b").Uri);

        var request = Assert.Single(await app.RequestsAsync(1));
        Assert.DoesNotContain("\"name\"", request.Body, StringComparison.Ordinal);
        await app.UntilQueueIsEmptyAsync();
    }

    private static async Task PostEventAsync(FunctionsHost host, string type, Uri blob)
    {
        var body = $$$"""[{"eventType":"{{{type}}}","data":{"url":"{{{blob.AbsoluteUri}}}","eTag":"0x1"}}]""";
        Assert.Equal(202, await PostAsync(host, "runtime/webhooks/blobs?functionName=Host.Functions.Take", body));
    }

    [Theory]
    [InlineData("admin/functions/Take", HttpStatusCode.Unauthorized)]
    [InlineData("runtime/webhooks/blobs?functionName=Host.Functions.Take", HttpStatusCode.Unauthorized)]
    public async Task With_keys_on_nobody_gets_in_without_one(string path, HttpStatusCode status)
    {
        using var app = new TestApp(storage);
        app.WriteBlob(source: "EventGrid");
        var keys = new HostKeys("m", "h", new Dictionary<string, string>());
        await using var host = await app.StartAsync(options => options with { Keys = keys });

        Assert.Equal((int)status, await PostAsync(host, path, "[]"));
    }

    private static async Task<int> PostAsync(FunctionsHost host, string path, string body)
    {
        using var client = new HttpClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(host.Address, path), content, TestApp.Token);
        return (int)response.StatusCode;
    }
}
