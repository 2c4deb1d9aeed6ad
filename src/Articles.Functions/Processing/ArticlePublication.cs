using System.Diagnostics.CodeAnalysis;
using Articles.Analysis;
using Articles.Analysis.Duplicates;
using Articles.Analysis.Search;
using Articles.Functions.Processing.Duplicates;
using Articles.Functions.Telemetry;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Index;
using Articles.Storage.Results;

namespace Articles.Functions.Processing;

/// <summary>
/// Puts a version's results in the place of the version before it. Rows come first, the pointer to them second, the
/// clearing of old rows last; each step can be repeated, and none goes back behind a later version.
/// </summary>
public sealed partial class ArticlePublication(
    ArticleStorage storage,
    ArticleClearing clearing,
    DuplicateSearch duplicates,
    ArticleTelemetry telemetry,
    TimeProvider clock,
    ILogger<ArticlePublication> logger
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
        if (version.Exceeded() is { } reason)
        {
            return new Publication(await RejectAsync(article, reason, cancellationToken), [], IsRejected: true);
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
                var end = await storage.Articles.TryChangeAsync(article, article.Reopened(), cancellationToken)
                    ? PublicationOutcome.Reopened
                    : await clearing.YieldAsync(article.Id, article.Revision, scope.Partitions, cancellationToken);
                return new Publication(end, reopened);
            }

            if (await DecideAsync(article, original, cancellationToken) is not { } decided)
            {
                return new Publication(
                    await clearing.YieldAsync(article.Id, article.Revision, scope.Partitions, cancellationToken),
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
        var outcome = await SwitchAsync(article, version, scope, cancellationToken);
        if (outcome == PublicationOutcome.Done)
        {
            LogRejected(article.Id, article.Revision, reason);
            telemetry.Rejected();
        }

        return outcome;
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
                    CellVersion.Of(version.Article),
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
            if (HasOtherEnd(current, article))
            {
                return await ReopenAsync(current, article, scope, cancellationToken);
            }

            if (current is null || !IsSameWork(current, article) || current.DuplicateOf != article.DuplicateOf)
            {
                var outcome = await clearing.YieldAsync(id, revision, scope.Partitions, cancellationToken);
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
            await clearing.CleanAsync(published, cancellationToken);
        }

        return PublicationOutcome.Done;
    }

    // A twin came to another end than this run: one of the two saw an original that was not there for the other. Rows and
    // what the directory heard of this version may be either's: the next has its own.
    private async Task<PublicationOutcome> ReopenAsync(
        ArticleRecord? current,
        ArticleRecord article,
        IndexScope scope,
        CancellationToken cancellationToken
    )
    {
        while (HasOtherEnd(current, article))
        {
            if (await storage.Articles.TryChangeAsync(current, current.Reopened(), cancellationToken))
            {
                return PublicationOutcome.Reopened;
            }

            current = await storage.Articles.FindAsync(article.Id, cancellationToken);
        }

        return await clearing.YieldAsync(article.Id, article.Revision, scope.Partitions, cancellationToken);
    }

    private static bool HasOtherEnd([NotNullWhen(true)] ArticleRecord? current, ArticleRecord article) =>
        current is { IsOpen: false, IsRemoved: false }
        && current.Revision == article.Revision
        && current.DuplicateOf != article.DuplicateOf;

    private static bool IsSameWork(ArticleRecord current, ArticleRecord article) =>
        current.IsOpen
        && !current.IsRemoved
        && current.Revision == article.Revision
        && current.UploadETag == article.UploadETag;

    [LoggerMessage(Level = LogLevel.Information, Message = "Rejected article {Id} version {Revision}: {Reason}")]
    private partial void LogRejected(string id, long revision, string reason);
}
