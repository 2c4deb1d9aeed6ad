using System.Text.Json;
using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Tests.Support;
using Azure.Storage.Blobs.Models;

namespace Articles.LocalHost.Tests.Hosting.Blobs;

public sealed class BlobTriggersTests(AzuriteFixture storage)
{
    [Fact]
    public async Task An_upload_runs_the_function_once_with_its_bytes()
    {
        using var app = new TestApp(storage);
        app.WriteBlob(pattern: "{name}.txt");
        await using var host = await app.StartAsync();
        await app.UploadAsync("dir/a 文.txt", "ok");
        await app.UploadAsync("dir/other.json", "ok");

        var request = Assert.Single(await app.RequestsAsync(1));

        Assert.Equal(("POST", "/Take"), (request.Method, request.Target));
        Assert.Equal("application/json; charset=utf-8", request.Headers["Content-Type"]);
        Assert.Equal("chunked", request.Headers["Transfer-Encoding"]);
        Assert.DoesNotContain("Content-Length", request.Headers.Keys);
        Assert.True(Guid.TryParse(request.Headers["X-Azure-Functions-InvocationId"], out _));
        Assert.Equal("4.1037.0.0", request.Headers["X-Azure-Functions-HostVersion"]);
        Assert.Equal("Azure-Functions-Host/4.1037.0.0", request.Headers["User-Agent"]);
        Assert.Matches("^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", request.Headers["traceparent"]);
        using var body = JsonDocument.Parse(request.Body);
        Assert.Equal("b2s=", body.RootElement.GetProperty("Data").GetProperty("article").GetString());
        var metadata = body.RootElement.GetProperty("Metadata");
        Assert.Equal("\"dir/a 文\"", metadata.GetProperty("name").GetString());
        Assert.EndsWith("/dir/a%20%E6%96%87.txt\"", metadata.GetProperty("Uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("{}", metadata.GetProperty("Properties").GetProperty("ETag").GetRawText());
        await app.UntilQueueIsEmptyAsync();
    }

    [Fact]
    public async Task A_restart_of_the_host_does_no_work_twice()
    {
        using var app = new TestApp(storage);
        app.WriteBlob();
        await app.UploadAsync("a", "ok");
        await using (await app.StartAsync())
        {
            await app.RequestsAsync(1);
        }
        await using var host = await app.StartAsync();
        await app.UploadAsync("b", "ok");

        var requests = await app.RequestsAsync(2);

        Assert.Contains("\"name\":\"\\\"b\\\"\"", requests[1].Body, StringComparison.Ordinal);
        Assert.NotEqual(requests[0].Process, requests[1].Process);
    }

    [Fact]
    public async Task A_changed_blob_runs_again()
    {
        using var app = new TestApp(storage);
        app.WriteBlob();
        await using var host = await app.StartAsync();
        await app.UploadAsync("a", "ok");
        await app.RequestsAsync(1);
        await app.UploadAsync("a", "ok again");

        Assert.Contains("b2sgYWdhaW4=", (await app.RequestsAsync(2))[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_functions_on_one_container_each_run()
    {
        using var app = new TestApp(storage);
        app.WriteBlob("First", "{name}");
        app.WriteBlob("Second", "{id}.txt");
        await using var host = await app.StartAsync();
        await app.UploadAsync("a.txt", "ok");

        var requests = await app.RequestsAsync(2);

        Assert.Equal(["/First", "/Second"], requests.Select(request => request.Target).Order());
    }

    [Fact]
    public async Task A_receipt_that_stands_incomplete_is_taken_up()
    {
        using var app = new TestApp(storage);
        app.WriteBlob();
        await app.UploadAsync("a", "ok");
        var etag = (await app.Container.GetBlobClient("a").GetPropertiesAsync(cancellationToken: TestApp.Token))
            .Value
            .ETag;
        await app.Receipts.CreateIfNotExistsAsync(cancellationToken: TestApp.Token);
        var receipt = app.Receipts.GetBlobClient(
            $"blobreceipts/{app.HostId}/Host.Functions.Take/{etag:H}/{app.Container.Name}/a"
        );
        await receipt.UploadAsync(
            BinaryData.Empty,
            new BlobUploadOptions { Metadata = new Dictionary<string, string> { ["Incomplete"] = "Incomplete" } },
            TestApp.Token
        );

        await using var host = await app.StartAsync();

        await app.RequestsAsync(1);
        var properties = await receipt.GetPropertiesAsync(cancellationToken: TestApp.Token);
        Assert.Empty(properties.Value.Metadata);
    }

    [Fact]
    public async Task A_message_for_a_version_that_is_gone_brings_the_new_one()
    {
        using var app = new TestApp(storage);
        app.WriteBlob(pattern: "{name}.txt");
        await app.UploadAsync("a.txt", "ok");
        await app.Queue.CreateIfNotExistsAsync(cancellationToken: TestApp.Token);
        var name = app.Container.Name;
        var stale = new BlobTriggerMessage("Host.Functions.Take", name, "a.txt", "\"0xOLD\"");
        await app.Queue.SendMessageAsync(stale.ToJson(), TestApp.Token);
        await app.Queue.SendMessageAsync((stale with { Blob = "deleted.txt" }).ToJson(), TestApp.Token);
        await app.Queue.SendMessageAsync((stale with { FunctionId = "Host.Functions.Gone" }).ToJson(), TestApp.Token);
        await app.Queue.SendMessageAsync("no message", TestApp.Token);

        await using var host = await app.StartAsync();

        await app.RequestsAsync(1);
        await app.UntilQueueIsEmptyAsync();
    }

    [Fact]
    public async Task At_most_so_many_run_at_a_time()
    {
        using var app = new TestApp(storage);
        app.WriteHost(rest: "\"extensions\": {\"blobs\": {\"maxDegreeOfParallelism\": 2}}");
        app.WriteBlob();
        await using var host = await app.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            await app.UploadAsync($"{i}", "hang");
        }

        await app.RequestsAsync(2);
    }
}
