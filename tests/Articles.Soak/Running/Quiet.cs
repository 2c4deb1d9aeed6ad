using System.Diagnostics;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;

namespace Articles.Soak.Running;

/// <summary>
/// Waits until nothing is left to do: every version of a blob was told to its function, which its receipt says, the
/// queue between them is empty, and a second look sees the same.
/// </summary>
internal sealed class Quiet(RunningApp app)
{
    private const string HostId = "localhost";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly QueueClient queue = new(app.Azurite.ConnectionString, $"azure-webjobs-blobtrigger-{HostId}");
    private readonly BlobContainerClient hosts = new(app.Azurite.ConnectionString, "azure-webjobs-hosts");

    /// <summary>Waits.</summary>
    /// <returns>False when it did not come about in time.</returns>
    public async Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var end = DateTime.UtcNow + patience;
        IReadOnlyList<string>? before = null;
        while (DateTime.UtcNow < end)
        {
            var watch = Stopwatch.StartNew();
            var now = await LookAsync(cancellationToken);
            if (now is not null && before is not null && now.SequenceEqual(before))
            {
                return true;
            }

            before = now;
            // The storage has to serve those who work, not only the one who watches.
            await Task.Delay(Pause + (2 * watch.Elapsed), cancellationToken);
        }

        return false;
    }

    // The receipts that there must be, where they all stand and nothing waits; else null.
    private async Task<IReadOnlyList<string>?> LookAsync(CancellationToken cancellationToken)
    {
        var properties = await queue.GetPropertiesAsync(cancellationToken);
        if (properties.Value.ApproximateMessagesCount > 0)
        {
            return null;
        }

        var due = new List<string>();
        await AddAsync(due, "NormalizeArticle", app.Uploads, cancellationToken);
        await AddAsync(due, "AnalyzeArticle", app.Documents, cancellationToken);
        var stand = new HashSet<string>(StringComparer.Ordinal);
        await foreach (
            var receipt in hosts.GetBlobsAsync(
                BlobTraits.Metadata,
                prefix: $"blobreceipts/{HostId}/",
                cancellationToken: cancellationToken
            )
        )
        {
            if (!receipt.Metadata.ContainsKey("Incomplete"))
            {
                stand.Add(receipt.Name);
            }
        }

        return due.TrueForAll(stand.Contains) ? due : null;
    }

    private static async Task AddAsync(
        List<string> due,
        string function,
        BlobContainerClient container,
        CancellationToken cancellationToken
    )
    {
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            var etag = blob.Properties.ETag.GetValueOrDefault().ToString("H");
            due.Add($"blobreceipts/{HostId}/Host.Functions.{function}/{etag}/{container.Name}/{blob.Name}");
        }
    }
}
