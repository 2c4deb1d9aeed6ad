using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Articles.Storage.Documents;

/// <summary>The uploads, as people dropped them. Nothing here is ever changed, and only a delete call removes one.</summary>
public sealed class UploadStore(BlobContainerClient container)
{
    /// <summary>Largest upload that is read, in bytes.</summary>
    public const long MaximumLength = 32 * 1024 * 1024;

    /// <summary>
    /// Whether an upload of this name can be read at all. A client resolves <c>.</c> and <c>..</c> in an address, and
    /// would read, or delete, another.
    /// </summary>
    public static bool IsReadable(string name) => !name.Split('/').Any(part => part is "." or "..");

    /// <summary>Reads an upload, or null if it is gone.</summary>
    public async Task<Upload?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (!IsReadable(name))
        {
            return null;
        }

        try
        {
            var download = await container
                .GetBlobClient(name)
                .DownloadStreamingAsync(cancellationToken: cancellationToken);
            using var blob = download.Value;
            var content =
                blob.Details.ContentLength <= MaximumLength
                    ? await ReadAsync(blob.Content, (int)blob.Details.ContentLength, cancellationToken)
                    : default(ReadOnlyMemory<byte>?);
            return new Upload(
                Version(blob.Details.ETag),
                blob.Details.LastModified,
                blob.Details.ContentType,
                blob.Details.ContentLength,
                content,
                BlobTrace.Read(blob.Details.Metadata)
            );
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The ETag of an upload as it is now; null if it is gone.</summary>
    public async Task<string?> ETagAsync(string name, CancellationToken cancellationToken)
    {
        if (!IsReadable(name))
        {
            return null;
        }

        try
        {
            var properties = await container
                .GetBlobClient(name)
                .GetPropertiesAsync(cancellationToken: cancellationToken);
            return Version(properties.Value.ETag);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Stores an upload, over an earlier one of the name.</summary>
    /// <param name="name">The blob's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="contentType">What they are said to be.</param>
    /// <param name="traceParent">The trace that it is uploaded in; null for none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The version that it is (<see cref="Upload.ETag"/>).</returns>
    public async Task<string> WriteAsync(
        string name,
        Stream content,
        string? contentType,
        string? traceParent,
        CancellationToken cancellationToken
    )
    {
        var options = new BlobUploadOptions { Metadata = BlobTrace.Metadata(traceParent) };
        if (contentType is not null)
        {
            options.HttpHeaders = new BlobHttpHeaders { ContentType = contentType };
        }

        var blob = await container.GetBlobClient(name).UploadAsync(content, options, cancellationToken);
        return Version(blob.Value.ETag);
    }

    /// <summary>Removes an upload.</summary>
    public Task DeleteAsync(string name, CancellationToken cancellationToken) =>
        IsReadable(name)
            ? container.DeleteBlobIfExistsAsync(name, cancellationToken: cancellationToken)
            : Task.CompletedTask;

    /// <summary>All uploads, without their content.</summary>
    public async IAsyncEnumerable<UploadHeading> AllAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            yield return new UploadHeading(
                blob.Name,
                Version(blob.Properties.ETag ?? default),
                blob.Properties.LastModified ?? default
            );
        }
    }

    /// <summary>An upload's version: a listing gives its ETag without the quotation marks that a header and the host's message have.</summary>
    internal static string Version(ETag etag) => etag.ToString().Trim('"');

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(
        Stream content,
        int length,
        CancellationToken cancellationToken
    )
    {
        var bytes = new byte[length];
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}

/// <summary>A file as somebody uploaded it, before anything is made of it.</summary>
/// <param name="ETag">Its version: the storage's ETag without quotation marks.</param>
/// <param name="WrittenAt">When it was written (UTC).</param>
/// <param name="ContentType">The content type that the uploader declared.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="TraceParent">The trace of the call that uploaded it, W3C's <c>traceparent</c>; null for none.</param>
/// <param name="Content">Its bytes; null where it is longer than <see cref="UploadStore.MaximumLength"/>.</param>
public sealed record Upload(
    string ETag,
    DateTimeOffset WrittenAt,
    string? ContentType,
    long Length,
    ReadOnlyMemory<byte>? Content,
    string? TraceParent
);

/// <summary>An upload in a listing.</summary>
/// <param name="Name">The blob's name.</param>
/// <param name="ETag">Its version.</param>
/// <param name="WrittenAt">When it was written (UTC).</param>
public sealed record UploadHeading(string Name, string ETag, DateTimeOffset WrittenAt);
