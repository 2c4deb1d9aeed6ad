using System.Text.Json;
using Articles.LocalHost.Hosting.Configuration;
using Azure.Storage.Blobs;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>Reads what Event Grid posts to the webhook.</summary>
internal static class BlobEventsReader
{
    /// <summary>The one type of event that starts a function.</summary>
    public const string BlobCreated = "Microsoft.Storage.BlobCreated";

    /// <summary>The code that proves the webhook's owner agrees to a subscription, or null where none is asked for.</summary>
    public static string? ValidationCode(JsonElement body) =>
        Events(body)
            .Where(item => item.Text("eventType") == "Microsoft.EventGrid.SubscriptionValidationEvent")
            .Select(item => item.Member("data")?.Text("validationCode"))
            .FirstOrDefault();

    /// <summary>A message for each blob that was created, whatever its container and name.</summary>
    public static IReadOnlyList<BlobTriggerMessage> Read(string functionId, JsonElement body)
    {
        var messages = new List<BlobTriggerMessage>();
        foreach (var item in Events(body))
        {
            var data = item.Member("data");
            if (item.Text("eventType") == BlobCreated && data?.Text("url") is { } url)
            {
                var blob = new BlobUriBuilder(new Uri(url));
                messages.Add(
                    new BlobTriggerMessage(
                        functionId,
                        blob.BlobContainerName,
                        blob.BlobName,
                        data.Value.Text("eTag") ?? string.Empty
                    )
                );
            }
        }
        return messages;
    }

    private static List<JsonElement> Events(JsonElement body) =>
        body.ValueKind == JsonValueKind.Array ? [.. body.EnumerateArray()] : [body];
}
