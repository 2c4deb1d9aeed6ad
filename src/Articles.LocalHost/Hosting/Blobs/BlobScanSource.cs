using Articles.LocalHost.Hosting.Configuration;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// The scan source: a version whose name fits a function's path is enqueued for it once, which its receipt remembers
/// over restarts.
/// </summary>
internal sealed class BlobScanSource(BlobReceipts receipts, BlobTriggerQueue queue)
{
    /// <summary>Enqueues what was found for each function whose path it fits.</summary>
    /// <returns>Whether every receipt stands.</returns>
    public async Task<bool> TellAsync(
        IReadOnlyList<FunctionDefinition> functions,
        BlobChange change,
        CancellationToken cancellationToken
    )
    {
        var stands = true;
        foreach (var function in functions)
        {
            if (((BlobTrigger)function.Trigger).Path.Match(change.Blob) is not null)
            {
                var message = new BlobTriggerMessage(function.Id, change.Container, change.Blob, change.ETag);
                stands &= await NotifyAsync(message, cancellationToken);
            }
        }
        return stands;
    }

    /// <summary>Enqueues a version unless its receipt stands.</summary>
    public Task<bool> NotifyAsync(BlobTriggerMessage message, CancellationToken cancellationToken) =>
        receipts.EnqueueOnceAsync(message, () => queue.AddAsync(message, cancellationToken), cancellationToken);
}
