using Articles.Analysis;
using Articles.Analysis.Search;
using Articles.Storage;
using Articles.Storage.Articles;

namespace Articles.Functions.Processing;

/// <summary>Takes a normalized document to published results.</summary>
public sealed partial class ArticleAnalysisStep(
    ArticleStorage storage,
    IArticleAnalyzer analyzer,
    ArticlePublication publication,
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
        if (article is null)
        {
            // It was written before it was known that the article is gone.
            await storage.Documents.DeleteAsync(id, document.Revision, cancellationToken);
            return;
        }

        if (article.IsRemoved || article.Revision != document.Revision)
        {
            return;
        }

        if (article.Status != ArticleStatus.Normalized)
        {
            await publication.CleanAsync(article, cancellationToken);
            return;
        }

        var text = new ArticleText(document.Text, document.Title, document.PublishedOn);
        var analysis = await analyzer.AnalyzeAsync(text, cancellationToken);
        if (AnalysisLimits.Exceeded(analysis) is { } reason)
        {
            await publication.RejectAsync(article, reason, cancellationToken);
            return;
        }

        var repairs = document.Repairs.GroupBy(r => r.Kind, StringComparer.Ordinal);
        var counts = new ArticleCounts(
            analysis.Counts.Characters,
            analysis.Counts.Sentences,
            analysis.Counts.Paragraphs,
            analysis.Entities.Count,
            analysis.Metrics.Count,
            new SortedDictionary<string, int>(repairs.ToDictionary(g => g.Key, g => g.Count()), StringComparer.Ordinal)
        );
        foreach (var fallback in analysis.Fallbacks)
        {
            LogFallback(id, article.Revision, fallback.Part, fallback.Documents, fallback.OutOf, fallback.Reason);
        }

        var terms = SearchTermFinder.Find(text, analysis);
        await publication.PublishAsync(article, analysis, terms, counts, cancellationToken);
        LogAnalyzed(id, article.Revision, analysis.Entities.Count, analysis.Metrics.Count);
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Analyzed article {Id} version {Revision}: {Entities} entities, {Metrics} metrics"
    )]
    private partial void LogAnalyzed(string id, long revision, int entities, int metrics);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Article {Id} version {Revision}: {Part} of {Documents} out of {OutOf} documents are the embedded analyzer's: {Reason}"
    )]
    private partial void LogFallback(string id, long revision, string part, int documents, int outOf, string reason);
}
