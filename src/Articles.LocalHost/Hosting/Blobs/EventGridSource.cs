using System.Text;
using System.Text.Json;
using Articles.LocalHost.Hosting.Configuration;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// Plays Event Grid with one subscription a function, filtered by its container: posts a BlobCreated event for each
/// version that appears to the host's webhook. What was there before is never told of.
/// </summary>
internal sealed class EventGridSource(HttpClient client, Uri host, HostKeys? keys)
{
    /// <summary>Posts the event to the webhook of each function.</summary>
    /// <returns>Whether every webhook took it; Event Grid sends again what wasn't taken.</returns>
    public async Task<bool> TellAsync(
        IReadOnlyList<FunctionDefinition> functions,
        BlobChange change,
        CancellationToken cancellationToken
    )
    {
        var isTaken = true;
        foreach (var function in functions)
        {
            var code = keys is null ? string.Empty : "&code=" + Uri.EscapeDataString(keys.BlobsExtension);
            var webhook = new Uri(host, $"runtime/webhooks/blobs?functionName={function.Id}{code}");
            using var body = new StringContent(Event(change), Encoding.UTF8, "application/json");
            body.Headers.Add("aeg-event-type", "Notification");
            using var answer = await client.PostAsync(webhook, body, cancellationToken);
            isTaken &= answer.IsSuccessStatusCode;
        }
        return isTaken;
    }

    private static string Event(BlobChange change)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", Guid.NewGuid());
            json.WriteString("eventType", BlobEventsReader.BlobCreated);
            json.WriteString("subject", $"/blobServices/default/containers/{change.Container}/blobs/{change.Blob}");
            json.WriteString("eventTime", DateTimeOffset.UtcNow);
            json.WriteString("dataVersion", string.Empty);
            json.WriteStartObject("data");
            json.WriteString("api", "PutBlob");
            json.WriteString("eTag", change.ETag);
            json.WriteString("blobType", "BlockBlob");
            json.WriteString("url", change.Uri.AbsoluteUri);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
