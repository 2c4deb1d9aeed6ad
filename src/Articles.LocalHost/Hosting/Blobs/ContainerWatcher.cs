using System.Diagnostics;
using System.Net;
using Azure;
using Azure.Storage.Blobs;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// Looks into one container again and again and tells of each version that it hasn't told of. A container that
/// doesn't exist is an empty one.
/// </summary>
internal sealed class ContainerWatcher(BlobContainerClient container, TimeSpan interval, StorageFailures failures)
{
    // Listing takes at most a fifth of the time, however many blobs there are.
    private const int RestPerListing = 4;

    private Dictionary<string, string> _told = [];

    /// <summary>Takes what is there now as told of.</summary>
    public Task SkipExistingAsync(CancellationToken cancellationToken) =>
        LookAsync(_ => Task.FromResult(true), cancellationToken);

    /// <summary>Watches until cancelled.</summary>
    /// <param name="tell">Returns false where it must be told again at the next look.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(Func<BlobChange, Task<bool>> tell, CancellationToken cancellationToken)
    {
        while (true)
        {
            // The time that telling takes, and that spent on a storage that is away, asks for no rest: what came meanwhile
            // would wait for nothing.
            var listing = TimeSpan.Zero;
            try
            {
                listing = await LookAsync(tell, cancellationToken);
            }
            catch (Exception error) when (error is RequestFailedException or AggregateException or HttpRequestException)
            {
                failures.Tell($"Looking into {container.Name}", error);
            }
            var rest = listing * RestPerListing;
            await Task.Delay(rest > interval ? rest : interval, cancellationToken);
        }
    }

    // Tells what is new, and returns how long the listing alone took.
    private async Task<TimeSpan> LookAsync(Func<BlobChange, Task<bool>> tell, CancellationToken cancellationToken)
    {
        var listing = Stopwatch.StartNew();
        // Names that are gone are forgotten with the old map.
        var told = new Dictionary<string, string>(_told.Count, StringComparer.Ordinal);
        try
        {
            await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
            {
                // A listing gives the ETag without quotes, a header with them.
                var etag = blob.Properties.ETag.GetValueOrDefault().ToString("H");
                if (_told.TryGetValue(blob.Name, out var known) && known == etag)
                {
                    told[blob.Name] = etag;
                    continue;
                }
                var uri = container.GetBlobClient(blob.Name).Uri;
                listing.Stop();
                var isTold = await tell(new BlobChange(container.Name, blob.Name, uri, etag));
                listing.Start();
                if (isTold)
                {
                    _told[blob.Name] = etag;
                    told[blob.Name] = etag;
                }
            }
        }
        catch (RequestFailedException error) when (error.Status == (int)HttpStatusCode.NotFound)
        {
            // Nobody has made the container yet.
        }
        _told = told;
        return listing.Elapsed;
    }
}
