using Articles.Analysis;
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
        ArticleCounts counts,
        CancellationToken cancellationToken
    )
    {
        var names = analysis.Entities.Select(e => new ContributedName(e.Name, e.Category, e.Mentions.Count, e.Aliases)).ToList();
        var contribution = new Contribution(1, 0, counts.Metrics, counts.Characters, counts.Repairs.Values.Sum(), names);
        var done = article with
        {
            Status = ArticleStatus.Analyzed,
            LiveRevision = article.Revision,
            AnalyzedAt = clock.GetUtcNow(),
            Counts = counts,
            Error = null,
        };
        await ApplyAsync(article, done, analysis, contribution, cancellationToken);
    }

    /// <summary>States that a version can't be read, and takes the results of earlier versions away.</summary>
    /// <returns>False when the article was changed meanwhile: look again.</returns>
    public async Task<bool> RejectAsync(ArticleRecord article, string reason, CancellationToken cancellationToken)
    {
        var done = article with
        {
            Status = ArticleStatus.Rejected,
            LiveRevision = 0,
            AnalyzedAt = null,
            Counts = ArticleCounts.None,
            Error = reason,
        };
        return await ApplyAsync(article, done, null, Contribution.OfRejected, cancellationToken);
    }

    /// <summary>Takes away what an earlier version or an interrupted run left.</summary>
    public async Task CleanAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        if (!article.HasStaleResults)
        {
            return;
        }

        if (article.Status == ArticleStatus.Rejected)
        {
            await storage.Documents.DeleteAsync(article.Id, cancellationToken);
        }

        var partitions = await storage.Results.IndexPartitionsAsync(article.Id, article.Revision, cancellationToken);
        var kept = new List<string>();
        foreach (var partition in partitions)
        {
            if (!await storage.Index.RemoveIfEmptyAsync(partition, article.Id, article.Revision, cancellationToken))
            {
                kept.Add(partition);
            }
        }

        await storage.Results.RemoveOthersAsync(article.Id, article.Revision, kept, cancellationToken);
        await storage.Articles.TryChangeAsync(article, article with { HasStaleResults = false }, cancellationToken);
    }

    private async Task<bool> ApplyAsync(
        ArticleRecord article,
        ArticleRecord done,
        ArticleAnalysis? analysis,
        Contribution contribution,
        CancellationToken cancellationToken
    )
    {
        var (id, revision) = (done.Id, done.Revision);
        var rows = analysis is null ? NoRows : IndexRows.Of(done, analysis);
        var scope = await storage.Results.WriteAsync(id, revision, analysis, [.. rows.Keys], cancellationToken);
        if (scope is null)
        {
            return true;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            scope.Partitions,
            options,
            async (partition, token) =>
                await storage.Index.ReplaceAsync(partition, id, revision, rows.GetValueOrDefault(partition, []), scope.IsFirst, token)
        );
        await storage.Directory.ContributeAsync(id, revision, contribution, scope.IsFirst, cancellationToken);

        var after = done with { HasStaleResults = !scope.IsFirst || done.Status == ArticleStatus.Rejected };
        if (!await storage.Articles.TryChangeAsync(article, after, cancellationToken))
        {
            return await YieldAsync(id, revision, cancellationToken);
        }

        if (after.HasStaleResults && await storage.Articles.FindAsync(id, cancellationToken) is { } current)
        {
            await CleanAsync(current, cancellationToken);
        }

        return true;
    }

    // Someone changed the article while its rows were written. A later version clears them itself; an article that
    // is gone does not, so they are taken back here; otherwise the caller looks again.
    private async Task<bool> YieldAsync(string id, long revision, CancellationToken cancellationToken)
    {
        var current = await storage.Articles.FindAsync(id, cancellationToken);
        if (current is null)
        {
            await removal.ClearAsync(id, revision, cancellationToken);
            return true;
        }

        return current.Revision != revision || !current.IsOpen;
    }

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<TableEntity>> NoRows =
        new Dictionary<string, IReadOnlyList<TableEntity>>();
}
