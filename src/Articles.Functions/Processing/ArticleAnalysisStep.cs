using Articles.Analysis;
using Articles.Analysis.Duplicates;
using Articles.Analysis.Search;
using Articles.Functions.Telemetry;
using Articles.Functions.Triggers;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Documents;

namespace Articles.Functions.Processing;

/// <summary>Takes a normalized document to published results.</summary>
public sealed partial class ArticleAnalysisStep(
    ArticleStorage storage,
    IArticleAnalyzer analyzer,
    ArticleNormalization normalization,
    ArticlePublication publication,
    ArticleClearing clearing,
    ArticleTelemetry telemetry,
    ILogger<ArticleAnalysisStep> logger
)
{
    /// <summary>Analyzes the document of an article, unless that was done or a later version is on its way.</summary>
    /// <param name="id">The article.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task RunAsync(string id, CancellationToken cancellationToken)
    {
        if (!ArticleId.IsValid(id) || await storage.Documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return;
        }

        var article = await storage.Articles.FindAsync(id, cancellationToken);
        if (
            article is null or { IsRemoved: true }
            || (article.Status == ArticleStatus.Rejected && document.Revision < article.Revision)
        )
        {
            // It was written before it was known that the article is gone, or that a later version can't be read.
            await storage.Documents.DeleteAsync(id, document.Revision, cancellationToken);
            return;
        }

        if (article.Revision != document.Revision)
        {
            return;
        }

        if (article.Status != ArticleStatus.Normalized)
        {
            await clearing.CleanAsync(article, cancellationToken);
            return;
        }

        using var step = telemetry.Begin(FunctionNames.Analyze, document.TraceParent, id);
        step.Of(article);
        await AnalyzeAsync(article, document, cancellationToken);
    }

    private async Task AnalyzeAsync(
        ArticleRecord article,
        NormalizedDocument document,
        CancellationToken cancellationToken
    )
    {
        var text = new ArticleText(document.Text, document.Title, document.PublishedOn);
        ArticleAnalysis analysis;
        IReadOnlyList<SearchTerm> terms;
        TextSketch? sketch;
        try
        {
            analysis = (await analyzer.AnalyzeAsync(text, cancellationToken)).MostMentionedFirst();
            terms = SearchTermFinder.Find(text, analysis);
            sketch = TextSketch.Of(text, analysis.Entities);
        }
        catch (Exception e) when (PermanentFault.Is(e))
        {
            LogFault(article.Id, article.Revision, e);
            await RejectAsync(article, PermanentFault.Reason("analyzed", e), cancellationToken);
            return;
        }

        if (AnalysisLimits.Exceeded(analysis) is { } reason)
        {
            await RejectAsync(article, reason, cancellationToken);
            return;
        }

        TellFallbacks(article, analysis);
        var published = await publication.PublishAsync(
            article,
            analysis,
            terms,
            Count(analysis, document),
            sketch,
            cancellationToken
        );
        Tell(article, analysis, published);
        foreach (var name in published.Reopened)
        {
            await normalization.RunAsync(name, cancellationToken);
        }

        await GoOnAsync(article, published.Outcome, cancellationToken);
    }

    private void TellFallbacks(ArticleRecord article, ArticleAnalysis analysis)
    {
        foreach (var fallback in analysis.Fallbacks)
        {
            LogFallback(
                article.Id,
                article.Revision,
                fallback.Part,
                fallback.Documents,
                fallback.OutOf,
                fallback.Reason
            );
        }
    }

    private void Tell(ArticleRecord article, ArticleAnalysis analysis, Publication published)
    {
        if (published is { Outcome: PublicationOutcome.Done, IsRejected: false })
        {
            LogAnalyzed(article.Id, article.Revision, analysis.Entities.Count, analysis.Metrics.Count);
            telemetry.Analyzed();
        }
    }

    private async Task RejectAsync(ArticleRecord article, string reason, CancellationToken cancellationToken)
    {
        var outcome = await publication.RejectAsync(article, reason, cancellationToken);
        await GoOnAsync(article, outcome, cancellationToken);
    }

    // What was reopened begins anew.
    private Task GoOnAsync(ArticleRecord article, PublicationOutcome outcome, CancellationToken cancellationToken) =>
        outcome == PublicationOutcome.Reopened
            ? normalization.RunAsync(article.Name, cancellationToken)
            : Task.CompletedTask;

    private static ArticleCounts Count(ArticleAnalysis analysis, NormalizedDocument document)
    {
        var repairs = document.Repairs.GroupBy(r => r.Kind, StringComparer.Ordinal);
        return new ArticleCounts(
            analysis.Counts.Characters,
            analysis.Counts.Sentences,
            analysis.Counts.Paragraphs,
            analysis.Entities.Count,
            analysis.Metrics.Count,
            new SortedDictionary<string, int>(repairs.ToDictionary(g => g.Key, g => g.Count()), StringComparer.Ordinal)
        );
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Analyzed article {Id} version {Revision}: {Entities} entities, {Metrics} metrics"
    )]
    private partial void LogAnalyzed(string id, long revision, int entities, int metrics);

    [LoggerMessage(Level = LogLevel.Error, Message = "Article {Id} version {Revision} could not be analyzed")]
    private partial void LogFault(string id, long revision, Exception error);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Article {Id} version {Revision}: {Part} of {Documents} out of {OutOf} documents are the embedded analyzer's: {Reason}"
    )]
    private partial void LogFallback(string id, long revision, string part, int documents, int outOf, string reason);
}
