using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Index;

namespace Articles.Functions.Processing;

/// <summary>Takes away what readers are not to see of an article that stays: rows of versions that others replace.</summary>
public sealed class ArticleClearing(ArticleStorage storage, ArticleRemoval removal)
{
    /// <summary>
    /// Takes away what an earlier version or an interrupted run left. Of an article that work is due on nothing goes: readers
    /// see an earlier version, which its next one clears.
    /// </summary>
    public Task CleanAsync(ArticleRecord article, CancellationToken cancellationToken) =>
        article is { HasStaleResults: true, IsOpen: false }
            ? ClearEarlierAsync(article, [], cancellationToken)
            : Task.CompletedTask;

    /// <summary>
    /// Takes back what a run has written of an article that someone changed meanwhile: this run itself, when the answer to
    /// its change was lost; a twin of it; a later version, which clears them unless it has cleared before they came; or a
    /// removal, which may have ended before they came.
    /// </summary>
    /// <param name="id">The article.</param>
    /// <param name="revision">The run's version.</param>
    /// <param name="partitions">Index partitions that the run wrote in.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<PublicationOutcome> YieldAsync(
        string id,
        long revision,
        IReadOnlyCollection<string> partitions,
        CancellationToken cancellationToken
    )
    {
        var current = await storage.Articles.FindAsync(id, cancellationToken);
        if (current is null or { IsRemoved: true })
        {
            await removal.ClearAsync(id, current?.Revision ?? revision + 1, partitions, cancellationToken);
            return PublicationOutcome.Overtaken;
        }

        if (current.IsOpen)
        {
            return current.Revision == revision ? PublicationOutcome.Changed : PublicationOutcome.Overtaken;
        }

        if (current.Revision != revision)
        {
            await RemoveCellsAsync(id, CellVersion.Last(revision), partitions, cancellationToken);
            await storage.Results.RemoveRowsAsync(id, revision, cancellationToken);
            return PublicationOutcome.Overtaken;
        }

        // The twin may have cleared before this run's empty cells, or an original's rows of a duplicate, came.
        if (CellVersion.Of(current).IsDuplicate)
        {
            await RemoveCellsAsync(id, new(revision, IsDuplicate: false), partitions, cancellationToken);
        }

        await ClearEarlierAsync(current, partitions, cancellationToken);
        return PublicationOutcome.Overtaken;
    }

    private async Task RemoveCellsAsync(
        string id,
        CellVersion version,
        IReadOnlyCollection<string> partitions,
        CancellationToken cancellationToken
    )
    {
        foreach (var partition in partitions)
        {
            await storage.Index.RemoveAsync(partition, id, version, cancellationToken);
        }
    }

    private async Task ClearEarlierAsync(
        ArticleRecord article,
        IReadOnlyCollection<string> indexPartitions,
        CancellationToken cancellationToken
    )
    {
        if (article.Status == ArticleStatus.Rejected)
        {
            await storage.Documents.DeleteAsync(article.Id, article.Revision, cancellationToken);
        }

        var partitions = await storage.Results.IndexPartitionsAsync(article.Id, article.Revision, cancellationToken);
        if (partitions is null)
        {
            return;
        }

        var kept = new List<string>();
        foreach (var partition in partitions.Union(indexPartitions, StringComparer.Ordinal))
        {
            if (
                !await storage.Index.RemoveIfEmptyAsync(
                    partition,
                    article.Id,
                    CellVersion.Of(article),
                    cancellationToken
                )
            )
            {
                kept.Add(partition);
            }
        }

        await storage.Results.RemoveEarlierAsync(article.Id, article.Revision, kept, cancellationToken);
        if (article.HasStaleResults)
        {
            await storage.Articles.TryChangeAsync(
                article,
                article.Settled() with
                {
                    HasStaleResults = false,
                },
                cancellationToken
            );
        }
    }
}
