using Articles.Analysis;
using Articles.Analysis.Duplicates;
using Articles.Analysis.Search;
using Articles.Functions.Processing.Duplicates;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Index;
using Articles.Storage.Results;

namespace Articles.Functions.Processing;

/// <summary>
/// Puts a version's results in the place of the version before it. Rows come first, the pointer to them second, the
/// clearing of old rows last; each step can be repeated, and none goes back behind a later version.
/// </summary>
public sealed class ArticlePublication(
    ArticleStorage storage,
    ArticleRemoval removal,
    DuplicateSearch duplicates,
    TimeProvider clock
)
{
    /// <summary>Index partitions that are written at the same time.</summary>
    private const int Parallelism = 4;

    /// <summary>Publishes an analysis.</summary>
    /// <param name="article">The article, as it was read.</param>
    /// <param name="analysis">Its results.</param>
    /// <param name="terms">The words that it is found by.</param>
    /// <param name="counts">Counts over it.</param>
    /// <param name="sketch">Its text, to be compared with others'; null where it is too short for that.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Publication> PublishAsync(
        ArticleRecord article,
        ArticleAnalysis analysis,
        IReadOnlyList<SearchTerm> terms,
        ArticleCounts counts,
        TextSketch? sketch,
        CancellationToken cancellationToken
    )
    {
        PublishedVersion Version(ArticleRecord of) =>
            PublishedVersion.Analyzed(of, analysis, terms, counts, sketch?.ToString(), clock.GetUtcNow());

        var version = Version(article);
        if (!version.Fits)
        {
            const string reason =
                "The article holds more names and figures than are kept of one; divide it into several.";
            return new Publication(await RejectAsync(article, reason, cancellationToken), [], reason);
        }

        if (await BeginAsync(version, cancellationToken) is not { } scope)
        {
            return new Publication(PublicationOutcome.Overtaken, []);
        }

        // Its text is filed before others are looked for: of two articles at the same time one finds the other.
        var texts = sketch is null ? [] : SketchTable.Partitions(sketch).Intersect(scope.Partitions).ToList();
        await FileAsync(version, scope, texts, cancellationToken);
        var (original, reopened) = await duplicates.FindAsync(version.Article, cancellationToken);
        if (original != article.DuplicateOf)
        {
            if (scope.IsRepeated || article.DuplicateOf is not null)
            {
                // An earlier attempt may have told the directory otherwise, which hears a version once.
                return new Publication(
                    PublicationOutcome.Overtaken,
                    await storage.Articles.TryChangeAsync(article, article.Reopened(), cancellationToken)
                        ? [.. reopened, article.Name]
                        : reopened
                );
            }

            if (await DecideAsync(article, original, cancellationToken) is not { } decided)
            {
                return new Publication(
                    await YieldAsync(article.Id, article.Revision, scope.Partitions, cancellationToken),
                    reopened
                );
            }

            (article, version, texts) = (decided, Version(decided), []);
        }

        await duplicates.ReleaseAsync(article, sketch, cancellationToken);
        await FileAsync(version, scope, scope.Partitions.Except(texts), cancellationToken);
        return new Publication(await SwitchAsync(article, version, scope, cancellationToken), reopened);
    }

    /// <summary>States that a version can't be read, and takes the results of earlier versions away.</summary>
    public async Task<PublicationOutcome> RejectAsync(
        ArticleRecord article,
        string reason,
        CancellationToken cancellationToken
    )
    {
        var version = PublishedVersion.Rejected(article, reason);
        if (await BeginAsync(version, cancellationToken) is not { } scope)
        {
            return PublicationOutcome.Overtaken;
        }

        await FileAsync(version, scope, scope.Partitions, cancellationToken);
        await duplicates.ReleaseAsync(article, null, cancellationToken);
        return await SwitchAsync(article, version, scope, cancellationToken);
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

    private Task<IndexScope?> BeginAsync(PublishedVersion version, CancellationToken cancellationToken) =>
        storage.Results.WriteAsync(
            version.Article.Id,
            version.Article.Revision,
            version.Analysis,
            [.. version.Rows.Keys],
            cancellationToken
        );

    private Task FileAsync(
        PublishedVersion version,
        IndexScope scope,
        IEnumerable<string> partitions,
        CancellationToken cancellationToken
    )
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Parallelism,
            CancellationToken = cancellationToken,
        };
        return Parallel.ForEachAsync(
            partitions,
            options,
            async (partition, token) =>
                await storage.Index.ReplaceAsync(
                    partition,
                    version.Article.Id,
                    version.Article.Revision,
                    version.Rows.GetValueOrDefault(partition, []),
                    scope.IsFirst,
                    token
                )
        );
    }

    // Writes down what an article is a duplicate of before anything depends on it: whoever takes the original away then
    // finds it, and an attempt that dies is repeated to the same end.
    private async Task<ArticleRecord?> DecideAsync(
        ArticleRecord article,
        string? original,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            await storage.Articles.TryChangeAsync(article, article with { DuplicateOf = original }, cancellationToken);
            var current = await storage.Articles.FindAsync(article.Id, cancellationToken);
            if (current is null || !IsSameWork(current, article))
            {
                return null;
            }

            if (current.DuplicateOf == original)
            {
                return current;
            }

            article = current;
        }
    }

    private async Task<PublicationOutcome> SwitchAsync(
        ArticleRecord article,
        PublishedVersion version,
        IndexScope scope,
        CancellationToken cancellationToken
    )
    {
        var (id, revision) = (article.Id, article.Revision);
        await storage.Directory.ContributeAsync(id, revision, version.Contribution, scope.IsFirst, cancellationToken);
        // That it is a duplicate was found out after it had been said where its rows would be: those places are empty.
        var after = version.Article with
        {
            HasStaleResults =
                !scope.IsFirst || version.Article is { Status: ArticleStatus.Rejected } or { DuplicateOf: not null },
        };
        while (!await storage.Articles.TryChangeAsync(article, after, cancellationToken))
        {
            var current = await storage.Articles.FindAsync(id, cancellationToken);
            if (current is null || !IsSameWork(current, article) || current.DuplicateOf != article.DuplicateOf)
            {
                var outcome = await YieldAsync(id, revision, scope.Partitions, cancellationToken);
                // Its own change, whose answer was lost.
                return
                    current?.Revision == revision
                    && current.Status == after.Status
                    && current.AnalyzedAt == after.AnalyzedAt
                    ? PublicationOutcome.Done
                    : outcome;
            }

            // Only an attempt was noted in between.
            article = current;
        }

        if (after.HasStaleResults && await storage.Articles.FindAsync(id, cancellationToken) is { } published)
        {
            await CleanAsync(published, cancellationToken);
        }

        return PublicationOutcome.Done;
    }

    private static bool IsSameWork(ArticleRecord current, ArticleRecord article) =>
        current.IsOpen
        && !current.IsRemoved
        && current.Revision == article.Revision
        && current.UploadETag == article.UploadETag;

    // Someone changed the article while its rows were written: this run itself, when the answer to its change was lost;
    // a twin of it; a later version, which clears them unless it has cleared before they came; or a removal, which may
    // have ended before they came.
    private async Task<PublicationOutcome> YieldAsync(
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

        if (current.Revision == revision)
        {
            // The twin may have cleared before this run's empty cells came.
            await ClearEarlierAsync(current, cancellationToken);
            return PublicationOutcome.Overtaken;
        }

        foreach (var partition in partitions)
        {
            await storage.Index.RemoveAsync(partition, id, revision, cancellationToken);
        }

        await storage.Results.RemoveRowsAsync(id, revision, cancellationToken);
        return PublicationOutcome.Overtaken;
    }
}
