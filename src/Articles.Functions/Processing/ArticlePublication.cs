using Articles.Analysis;
using Articles.Analysis.Search;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Directory;
using Articles.Storage.Index;
using Azure.Data.Tables;

namespace Articles.Functions.Processing;

/// <summary>
/// Puts a version's results in the place of the version before it. Rows come first, the pointer to them second, the
/// clearing of old rows last; each step can be repeated, and none goes back behind a later version.
/// </summary>
public sealed class ArticlePublication(ArticleStorage storage, ArticleRemoval removal, TimeProvider clock)
{
    /// <summary>Index partitions that are written at the same time.</summary>
    private const int Parallelism = 4;

    /// <summary>Publishes an analysis.</summary>
    public async Task PublishAsync(
        ArticleRecord article,
        ArticleAnalysis analysis,
        IReadOnlyList<SearchTerm> terms,
        ArticleCounts counts,
        CancellationToken cancellationToken
    )
    {
        var contribution = new Contribution(
            1,
            0,
            counts.Metrics,
            counts.Characters,
            counts.Repairs.Values.Sum(),
            ContributedName.Of(analysis)
        );
        var done = article.Settled() with
        {
            Status = ArticleStatus.Analyzed,
            LiveRevision = article.Revision,
            AnalyzedAt = clock.GetUtcNow(),
            Counts = counts,
            Error = null,
            Fallbacks = analysis.Fallbacks,
            WasRejected = false,
        };
        var rows = IndexRows.Of(done, analysis, terms);
        if (!IndexRows.Fit(rows) || !contribution.FitsRow())
        {
            const string reason =
                "The article holds more names and figures than are kept of one; divide it into several.";
            await RejectAsync(article, reason, cancellationToken);
            return;
        }

        await ApplyAsync(article, done, analysis, rows, contribution, cancellationToken);
    }

    /// <summary>States that a version can't be read, and takes the results of earlier versions away.</summary>
    /// <returns>False when the article was changed meanwhile: look again.</returns>
    public async Task<bool> RejectAsync(ArticleRecord article, string reason, CancellationToken cancellationToken)
    {
        var done = article.Settled() with
        {
            Status = ArticleStatus.Rejected,
            LiveRevision = 0,
            AnalyzedAt = null,
            Counts = ArticleCounts.None,
            Error = reason,
            Fallbacks = [],
            WasRejected = false,
        };
        return await ApplyAsync(article, done, null, NoRows, Contribution.OfRejected, cancellationToken);
    }

    /// <summary>Takes away what an earlier version or an interrupted run left.</summary>
    public Task CleanAsync(ArticleRecord article, CancellationToken cancellationToken) =>
        article.HasStaleResults ? ClearEarlierAsync(article, cancellationToken) : Task.CompletedTask;

    private async Task ClearEarlierAsync(ArticleRecord article, CancellationToken cancellationToken)
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
        foreach (var partition in partitions)
        {
            if (!await storage.Index.RemoveIfEmptyAsync(partition, article.Id, article.Revision, cancellationToken))
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

    private async Task<bool> ApplyAsync(
        ArticleRecord article,
        ArticleRecord done,
        ArticleAnalysis? analysis,
        IReadOnlyDictionary<string, IReadOnlyList<TableEntity>> rows,
        Contribution contribution,
        CancellationToken cancellationToken
    )
    {
        var (id, revision) = (done.Id, done.Revision);
        var scope = await storage.Results.WriteAsync(id, revision, analysis, [.. rows.Keys], cancellationToken);
        if (scope is null)
        {
            return true;
        }

        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Parallelism,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(
            scope.Partitions,
            options,
            async (partition, token) =>
                await storage.Index.ReplaceAsync(
                    partition,
                    id,
                    revision,
                    rows.GetValueOrDefault(partition, []),
                    scope.IsFirst,
                    token
                )
        );
        await storage.Directory.ContributeAsync(id, revision, contribution, scope.IsFirst, cancellationToken);

        var after = done with { HasStaleResults = !scope.IsFirst || done.Status == ArticleStatus.Rejected };
        while (!await storage.Articles.TryChangeAsync(article, after, cancellationToken))
        {
            var current = await storage.Articles.FindAsync(id, cancellationToken);
            if (current is null || !IsSameWork(current, article))
            {
                return await YieldAsync(id, revision, scope.Partitions, cancellationToken);
            }

            // Only an attempt was noted in between.
            article = current;
        }

        if (after.HasStaleResults && await storage.Articles.FindAsync(id, cancellationToken) is { } published)
        {
            await CleanAsync(published, cancellationToken);
        }

        return true;
    }

    private static bool IsSameWork(ArticleRecord current, ArticleRecord article) =>
        current.IsOpen
        && !current.IsRemoved
        && current.Revision == article.Revision
        && current.UploadETag == article.UploadETag;

    // Someone changed the article while its rows were written: this run itself, when the answer to its change was lost;
    // a twin of it; a later version, which clears them unless it has cleared before they came; or a removal, which may
    // have ended before they came.
    private async Task<bool> YieldAsync(
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
            return true;
        }

        if (current.IsOpen)
        {
            return current.Revision != revision;
        }

        if (current.Revision == revision)
        {
            // The twin may have cleared before this run's empty cells came.
            await ClearEarlierAsync(current, cancellationToken);
            return true;
        }

        foreach (var partition in partitions)
        {
            await storage.Index.RemoveAsync(partition, id, revision, cancellationToken);
        }

        await storage.Results.RemoveRowsAsync(id, revision, cancellationToken);
        return true;
    }

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<TableEntity>> NoRows =
        new Dictionary<string, IReadOnlyList<TableEntity>>();
}
