using Articles.Storage;
using Articles.Storage.Documents;

namespace Articles.Functions.Processing.Reconciling;

/// <summary>Lists what the container of uploads holds.</summary>
public sealed partial class UploadListing(ArticleStorage storage, ILogger<UploadListing> logger)
{
    /// <summary>The uploads by their articles' ids; those whose names no address leads to are told in the log.</summary>
    public async Task<IReadOnlyDictionary<string, UploadHeading>> ReadAsync(CancellationToken cancellationToken)
    {
        var uploads = new Dictionary<string, UploadHeading>(StringComparer.Ordinal);
        var unreadable = 0;
        await foreach (var upload in storage.Uploads.AllAsync(cancellationToken))
        {
            if (UploadStore.IsReadable(upload.Name))
            {
                uploads[ArticleId.FromName(upload.Name)] = upload;
            }
            else
            {
                unreadable++;
            }
        }

        if (unreadable > 0)
        {
            LogUnreadable(unreadable);
        }

        return uploads;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} uploads cannot be read: their names have a part . or .. between slashes, and no address leads to such a name; store them under another"
    )]
    private partial void LogUnreadable(int count);
}
