using System.Net;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// Says which version of a blob was enqueued for which function: an empty blob
/// <c>blobreceipts/HOST/FUNCTION/ETAG/CONTAINER/BLOB</c>, marked incomplete until the message is written.
/// </summary>
internal sealed class BlobReceipts(BlobContainerClient container, string hostId)
{
    private const string Incomplete = "Incomplete";
    private static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(30);

    // A stopping host waits no longer for it.
    private static readonly TimeSpan ReleaseTime = TimeSpan.FromSeconds(5);

    /// <summary>Opens the receipts of a host.</summary>
    public static async Task<BlobReceipts> OpenAsync(
        string connectionString,
        string hostId,
        CancellationToken cancellationToken
    )
    {
        var container = new BlobContainerClient(connectionString, "azure-webjobs-hosts");
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        return new BlobReceipts(container, hostId);
    }

    /// <summary>Runs the action unless a complete receipt says that it ran for this version.</summary>
    /// <returns>Whether a complete receipt stands now; false where another host holds it.</returns>
    public async Task<bool> EnqueueOnceAsync(
        BlobTriggerMessage message,
        Func<Task> enqueue,
        CancellationToken cancellationToken
    )
    {
        var receipt = container.GetBlobClient(
            $"blobreceipts/{hostId}/{message.FunctionId}/{message.ETag}/{message.Container}/{message.Blob}"
        );
        if (!await TryCreateAsync(receipt, cancellationToken) && await IsCompleteAsync(receipt, cancellationToken))
        {
            return true;
        }
        var lease = receipt.GetBlobLeaseClient();
        try
        {
            await lease.AcquireAsync(LeaseTime, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException error) when (error.Status == (int)HttpStatusCode.Conflict)
        {
            return false;
        }
        try
        {
            if (!await IsCompleteAsync(receipt, cancellationToken))
            {
                await enqueue();
                await receipt.SetMetadataAsync(
                    new Dictionary<string, string>(),
                    new BlobRequestConditions { LeaseId = lease.LeaseId },
                    cancellationToken
                );
            }
        }
        finally
        {
            await ReleaseAsync(lease);
        }
        return true;
    }

    // Released whatever came between, the host's stop too, or the version would wait for the lease to run out.
    private static async Task ReleaseAsync(BlobLeaseClient lease)
    {
        try
        {
            using var patience = new CancellationTokenSource(ReleaseTime);
            await lease.ReleaseAsync(cancellationToken: patience.Token);
        }
        catch (Exception error)
            when (error is RequestFailedException or AggregateException or OperationCanceledException)
        {
            // It runs out by itself; what was enqueued stays so, and what wasn't has its own error.
        }
    }

    private static async Task<bool> TryCreateAsync(BlobClient receipt, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            Metadata = new Dictionary<string, string> { [Incomplete] = Incomplete },
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        };
        try
        {
            await receipt.UploadAsync(BinaryData.Empty, options, cancellationToken);
            return true;
        }
        catch (RequestFailedException error)
            when (error.Status is (int)HttpStatusCode.Conflict or (int)HttpStatusCode.PreconditionFailed)
        {
            return false;
        }
    }

    private static async Task<bool> IsCompleteAsync(BlobClient receipt, CancellationToken cancellationToken)
    {
        var properties = await receipt.GetPropertiesAsync(cancellationToken: cancellationToken);
        return !properties.Value.Metadata.ContainsKey(Incomplete);
    }
}
