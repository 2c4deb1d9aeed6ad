using Articles.Analysis;
using Articles.Storage.Articles;
using Articles.Storage.Index;
using Articles.Storage.Results;

namespace Articles.Functions.Endpoints;

/// <summary>An entity of an article.</summary>
public sealed record EntityItem(
    string Name,
    string Category,
    string? Subcategory,
    IReadOnlyList<string> Aliases,
    int Count,
    double ConfidenceScore,
    IReadOnlyList<Mention> Mentions
)
{
    /// <summary>Makes the item of an entity.</summary>
    public static EntityItem Of(Entity e) =>
        new(e.Name, e.Category, e.Subcategory, e.Aliases, e.Mentions.Count, e.ConfidenceScore, e.Mentions);
}

/// <summary>A figure.</summary>
public sealed record MetricItem(
    string Indicator,
    decimal Value,
    decimal? ValueMax,
    string Unit,
    string? NormalizedUnit,
    string Modifier,
    string? Period,
    string? Subject,
    string Kind,
    string Text,
    int Offset,
    int Length,
    string ArticleId,
    double ConfidenceScore
)
{
    /// <summary>Makes the item of a figure.</summary>
    public static MetricItem Of(string articleId, Metric m) =>
        new(
            m.Indicator,
            m.Value,
            m.ValueMax,
            m.Unit,
            m.NormalizedUnit,
            CamelCase(m.Modifier.ToString()),
            m.Period,
            m.Subject,
            CamelCase(m.Kind.ToString()),
            m.Text,
            m.Offset,
            m.Length,
            articleId,
            m.ConfidenceScore
        );

    /// <summary>Makes the item of a figure found over all articles.</summary>
    public static MetricItem Of(FigureInArticle figure) => Of(figure.ArticleId, figure.Metric);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>An article's summary, its sentences in text order.</summary>
public sealed record SummaryAnswer(
    string Id,
    string? Title,
    IReadOnlyList<SummarySentence> Sentences,
    IReadOnlyList<string> KeyPhrases
)
{
    /// <summary>Takes the best sentences of a stored summary.</summary>
    public static SummaryAnswer Of(ArticleRecord article, StoredSummary summary, int count) =>
        new(article.Id, article.Title, [.. summary.Sentences.Take(count).OrderBy(s => s.Offset)], summary.KeyPhrases);
}
