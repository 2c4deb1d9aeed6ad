using Articles.Functions.Processing.Duplicates;
using Articles.Functions.Telemetry;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Directory;
using Articles.Storage.Index;

namespace Articles.Functions.Processing;

/// <summary>Takes an article away, with every row made from it.</summary>
public sealed partial class ArticleRemoval(
    ArticleStorage storage,
    DuplicateSearch duplicates,
    ArticleTelemetry telemetry,
    TimeProvider clock,
    ILogger<ArticleRemoval> logger
)
{
    /// <summary>Removes an article whose upload is gone. Does nothing where there is no article.</summary>
    public async Task RunAsync(string id, CancellationToken cancellationToken)
    {
        while (await storage.Articles.FindAsync(id, cancellationToken) is { } article)
        {
            // First it disappears for readers, under a new version, so that work on an earlier one comes to nothing.
            var removed = article with
            {
                Revision = ArticleRecord.NextRevision(article, clock.GetUtcNow()),
                UploadETag = "",
                IsRemoved = true,
            };
            if (!await storage.Articles.TryChangeAsync(article, removed, cancellationToken))
            {
                continue;
            }

            // An upload that came while this was decided; its results come under a later version, and these go.
            if (
                await storage.Uploads.ETagAsync(article.Name, cancellationToken) is not null
                && await storage.Articles.FindAsync(id, cancellationToken) is { IsRemoved: true } seen
                && seen.Revision == removed.Revision
            )
            {
                await storage.Articles.TryChangeAsync(seen, seen.Returned(clock.GetUtcNow()), cancellationToken);
            }

            await storage.Documents.DeleteAsync(id, removed.Revision, cancellationToken);
            await ClearAsync(id, removed.Revision, [], cancellationToken);
            await duplicates.ReleaseAsync(removed, null, cancellationToken);
            var last = await storage.Articles.FindAsync(id, cancellationToken);
            if (
                last?.Revision != removed.Revision
                || await storage.Articles.TryChangeAsync(last, null, cancellationToken)
            )
            {
                LogRemoved(id, removed.Revision);
                telemetry.Removed();
                return;
            }
        }
    }

    /// <summary>Removes the results of an article up to a version, wherever they are.</summary>
    /// <param name="id">The article.</param>
    /// <param name="revision">The version that it is gone as of; nothing happens where a later one has begun.</param>
    /// <param name="indexPartitions">Index partitions to look in beside those that the manifest names.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task ClearAsync(
        string id,
        long revision,
        IReadOnlyCollection<string> indexPartitions,
        CancellationToken cancellationToken
    )
    {
        var scope = await storage.Results.WriteAsync(id, revision, null, indexPartitions, cancellationToken);
        if (scope is null)
        {
            return;
        }

        // The manifest goes last: as long as it is there, a later run knows where to look.
        await storage.Directory.ContributeAsync(id, revision, Contribution.None, isFirst: false, cancellationToken);
        await storage.Results.RemoveRowsAsync(id, revision, cancellationToken);
        foreach (var partition in scope.Partitions)
        {
            await storage.Index.RemoveAsync(partition, id, CellVersion.Last(revision), cancellationToken);
        }

        await storage.Results.RemoveManifestAsync(id, revision, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed article {Id} at version {Revision}")]
    private partial void LogRemoved(string id, long revision);
}
