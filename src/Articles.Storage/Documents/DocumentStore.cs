using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Articles.Storage.Documents;

/// <summary>The normalized articles: a blob each, which only a later version may overwrite.</summary>
public sealed class DocumentStore(BlobContainerClient container)
{
    /// <summary>What the blobs' names end in.</summary>
    public const string Extension = ".json";

    private const string RevisionKey = "revision";

    /// <summary>The blob's name for an article.</summary>
    public static string BlobName(string id) => id + Extension;

    /// <summary>The article that a blob is the document of; null where its name is no document's.</summary>
    public static string? ArticleOf(string blobName) =>
        blobName.EndsWith(Extension, StringComparison.Ordinal)
        && blobName[..^Extension.Length] is var id
        && ArticleId.IsValid(id)
            ? id
            : null;

    /// <summary>Reads an article's document, or null.</summary>
    public async Task<NormalizedDocument?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var blob = await container.GetBlobClient(BlobName(id)).DownloadContentAsync(cancellationToken);
            var document = JsonSerializer.Deserialize(blob.Value.Content, StorageJson.Readable.NormalizedDocument)!;
            return document with { TraceParent = BlobTrace.Read(blob.Value.Details.Metadata) };
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The version of the document that is there; 0 if there is none.</summary>
    public async Task<long> RevisionAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var properties = await container
                .GetBlobClient(BlobName(id))
                .GetPropertiesAsync(cancellationToken: cancellationToken);
            return Revision(properties.Value.Metadata);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return 0;
        }
    }

    /// <summary>Writes a document, unless one of the same or a later version is there.</summary>
    public async Task WriteAsync(NormalizedDocument document, CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient(BlobName(document.Id));
        var content = JsonSerializer.SerializeToUtf8Bytes(document, StorageJson.Readable.NormalizedDocument);
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/json; charset=utf-8" },
            Metadata = BlobTrace.Metadata(document.TraceParent),
            Conditions = Absent,
        };
        options.Metadata[RevisionKey] = document.Revision.ToString(CultureInfo.InvariantCulture);
        while (true)
        {
            try
            {
                using var stream = new MemoryStream(content, writable: false);
                await blob.UploadAsync(stream, options, cancellationToken);
                return;
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412 || e.ErrorCode == BlobErrorCode.BlobNotFound)
            {
                if (await FindConditionAsync(blob, document.Revision, cancellationToken) is not { } condition)
                {
                    return;
                }

                options.Conditions = condition;
            }
        }
    }

    /// <summary>Removes an article's document, unless it is of a later version.</summary>
    public async Task DeleteAsync(string id, long revision, CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient(BlobName(id));
        while (await FindConditionAsync(blob, revision + 1, cancellationToken) is { IfMatch: not null } condition)
        {
            try
            {
                await blob.DeleteIfExistsAsync(DeleteSnapshotsOption.None, condition, cancellationToken);
                return;
            }
            catch (RequestFailedException e) when (e.Status == 412)
            {
                // A version was written meanwhile; it may be a later one.
            }
        }
    }

    /// <summary>The articles that have a document, with the document's version.</summary>
    /// <param name="turn">Which ones: those whose ids begin with <see cref="ArticleId.FirstCharacters"/>' character there.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async IAsyncEnumerable<(string Id, long Revision)> RevisionsAsync(
        int turn,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (turn >= ArticleId.FirstCharacters.Length)
        {
            yield break;
        }

        var prefix = ArticleId.FirstCharacters[turn].ToString();
        await foreach (
            var blob in container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix, cancellationToken)
        )
        {
            if (ArticleOf(blob.Name) is { } id)
            {
                yield return (id, Revision(blob.Metadata));
            }
        }
    }

    private static BlobRequestConditions Absent => new() { IfNoneMatch = ETag.All };

    // What a write of a version must find: no document, or the earlier one that is there; null where it has no place.
    private static async Task<BlobRequestConditions?> FindConditionAsync(
        BlobClient blob,
        long revision,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var properties = await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
            return Revision(properties.Value.Metadata) >= revision
                ? null
                : new BlobRequestConditions { IfMatch = properties.Value.ETag };
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return Absent;
        }
    }

    private static long Revision(IDictionary<string, string> metadata) =>
        metadata.TryGetValue(RevisionKey, out var text) && long.TryParse(text, out var revision) ? revision : 0;
}
