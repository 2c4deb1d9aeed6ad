using Articles.Analysis;
using Articles.Functions.Http.Csv;
using Articles.Storage.Articles;
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
) : ICsvRow<EntityItem>
{
    /// <summary>Mentions by their offsets: their text is a form of the name.</summary>
    public static IReadOnlyList<CsvColumn<EntityItem>> Columns { get; } =
    [
        new("name", e => e.Name),
        new("category", e => e.Category),
        new("subcategory", e => e.Subcategory),
        new("aliases", e => CsvWriter.Several(e.Aliases)),
        new("count", e => CsvWriter.Number<int>(e.Count)),
        new("confidenceScore", e => CsvWriter.Number<double>(e.ConfidenceScore)),
        new("offsets", e => CsvWriter.Several(e.Mentions.Select(m => CsvWriter.Number<int>(m.Offset)!))),
    ];

    /// <summary>Makes the item of an entity.</summary>
    public static EntityItem Of(Entity e) =>
        new(e.Name, e.Category, e.Subcategory, e.Aliases, e.Mentions.Count, e.ConfidenceScore, e.Mentions);
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
