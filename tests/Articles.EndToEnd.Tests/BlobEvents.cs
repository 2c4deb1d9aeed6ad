using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Articles.EndToEnd.Tests;

/// <summary>Events as Event Grid posts them: also those that a subscription should have kept back.</summary>
internal sealed class BlobEvents(RunningApp app)
{
    public const string Created = "Microsoft.Storage.BlobCreated";

    /// <summary>Posts an event to the webhook of a function, which must take it.</summary>
    public async Task PostAsync(string function, string container, string blob, string type = Created)
    {
        var path = string.Join('/', blob.Split('/').Select(Uri.EscapeDataString));
        var item = new JsonObject
        {
            ["id"] = $"{Guid.NewGuid()}",
            ["eventType"] = type,
            ["subject"] = $"/blobServices/default/containers/{container}/blobs/{blob}",
            ["data"] = new JsonObject
            {
                ["url"] = $"{app.BlobEndpoint}/{container}/{path}",
                ["eTag"] = "0x8DC0000000000",
                ["blobType"] = "BlockBlob",
            },
        };
        using var body = new StringContent(new JsonArray(item).ToJsonString(), Encoding.UTF8, "application/json");
        var webhook = new Uri(app.Host.Address, $"runtime/webhooks/blobs?functionName=Host.Functions.{function}");
        using var answer = await app.Client.PostAsync(webhook, body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }
}
