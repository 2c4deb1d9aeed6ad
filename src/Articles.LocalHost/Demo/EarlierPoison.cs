using Articles.LocalHost.Hosting.Blobs;
using Azure;
using Azure.Storage.Blobs;

namespace Articles.LocalHost.Demo;

/// <summary>
/// The blobs that an earlier run gave up on: no trigger will run for them until they change, so nobody need wait for one. The
/// reconciler tries them again in its own time.
/// </summary>
internal static class EarlierPoison
{
    private const int LargestPeek = 32;

    /// <summary>Those named by the oldest messages of the poison queue that still are the version that failed.</summary>
    public static async Task<IReadOnlyList<(string Container, string Blob)>> FindAsync(
        string connectionString,
        CancellationToken cancellationToken
    )
    {
        var queue = BlobTriggerQueue.Client(connectionString, BlobTriggerQueue.Poison);
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var messages = await queue.PeekMessagesAsync(LargestPeek, cancellationToken);
        var service = new BlobServiceClient(connectionString);
        var found = new List<(string Container, string Blob)>();
        foreach (var message in messages.Value)
        {
            var poison = BlobTriggerMessage.Parse(message.Body.ToString());
            var blob = service.GetBlobContainerClient(poison.Container).GetBlobClient(poison.Blob);
            try
            {
                var properties = await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
                if (properties.Value.ETag.ToString("H") == poison.ETag)
                {
                    found.Add((poison.Container, poison.Blob));
                }
            }
            catch (RequestFailedException)
            {
                // It was deleted meanwhile.
            }
        }
        return found;
    }
}
