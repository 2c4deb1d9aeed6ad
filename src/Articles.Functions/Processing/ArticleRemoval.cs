using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Directory;

namespace Articles.Functions.Processing;

/// <summary>Takes an article away, with every row made from it.</summary>
public sealed partial class ArticleRemoval(ArticleStorage storage, TimeProvider clock, ILogger<ArticleRemoval> logger)
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
                LiveRevision = 0,
                UploadETag = "",
                IsRemoved = true,
            };
            if (!await storage.Articles.TryChangeAsync(article, removed, cancellationToken))
            {
                continue;
            }

            await storage.Documents.DeleteAsync(id, cancellationToken);
            await ClearAsync(id, removed.Revision, cancellationToken);
            var last = await storage.Articles.FindAsync(id, cancellationToken);
            if (last?.Revision != removed.Revision || await storage.Articles.TryChangeAsync(last, null, cancellationToken))
            {
                LogRemoved(id, removed.Revision);
                return;
            }
        }
    }

    /// <summary>Removes the results of an article up to a version, wherever they are.</summary>
    public async Task ClearAsync(string id, long revision, CancellationToken cancellationToken)
    {
        var scope = await storage.Results.WriteAsync(id, revision, null, [], cancellationToken);
        if (scope is null)
        {
            return;
        }

        foreach (var partition in scope.Partitions)
        {
            await storage.Index.RemoveAsync(partition, id, revision, cancellationToken);
        }

        await storage.Directory.ContributeAsync(id, revision, Contribution.None, isFirst: false, cancellationToken);
        await storage.Results.RemoveOthersAsync(id, null, [], cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed article {Id} at version {Revision}")]
    private partial void LogRemoved(string id, long revision);
}
