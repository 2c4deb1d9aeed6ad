using Articles.Analysis;
using Articles.Storage.Articles;

namespace Articles.Functions.Endpoints;

/// <summary>
/// An article with its counts. <c>error</c> says why it was rejected; <c>attempts</c> and <c>lastError</c> how often its
/// processing has failed so far and why, while it is still due.
/// </summary>
public sealed record ArticleDetail(
    string Id,
    string Name,
    string? Title,
    string? Byline,
    string? Source,
    string? PublishedOn,
    string? Language,
    string? Script,
    string Status,
    string? Error,
    int Attempts,
    string? LastError,
    DateTimeOffset UploadedAt,
    DateTimeOffset? AnalyzedAt,
    string? DuplicateOf,
    TextMetrics TextMetrics,
    IReadOnlyList<AnalysisFallback> Fallbacks
)
{
    /// <summary>Makes the answer of a record.</summary>
    public static ArticleDetail Of(ArticleRecord a) =>
        new(
            a.Id,
            a.Name,
            a.Title,
            a.Byline,
            a.Source,
            a.PublishedOn,
            a.Language,
            a.Script,
            a.Status.ToString(),
            a.Error,
            a.Attempts,
            a.LastError,
            a.UploadedAt,
            a.HasResults ? a.AnalyzedAt : null,
            a.DuplicateOf,
            TextMetrics.Of(a.HasResults ? a.Counts : ArticleCounts.None),
            a.HasResults ? a.Fallbacks : []
        );
}

/// <summary>Counts over an article; repairs by kind.</summary>
/// <param name="Characters">
/// Characters of the clean text, white space left out: Unicode code points, so that it is less than the text's length.
/// </param>
/// <param name="Sentences">Sentences.</param>
/// <param name="Paragraphs">Lines with text.</param>
/// <param name="Entities">Named things.</param>
/// <param name="Metrics">Figures.</param>
/// <param name="Repairs">Places that were repaired, by kind.</param>
public sealed record TextMetrics(
    int Characters,
    int Sentences,
    int Paragraphs,
    int Entities,
    int Metrics,
    IReadOnlyDictionary<string, int> Repairs
)
{
    /// <summary>Makes the answer of a record's counts.</summary>
    public static TextMetrics Of(ArticleCounts c) =>
        new(c.Characters, c.Sentences, c.Paragraphs, c.Entities, c.Metrics, c.Repairs);
}
