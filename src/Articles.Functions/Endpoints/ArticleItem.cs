using Articles.Storage.Articles;

namespace Articles.Functions.Endpoints;

/// <summary>An article in a list.</summary>
public sealed record ArticleItem(
    string Id,
    string Name,
    string? Title,
    string? Source,
    string? PublishedOn,
    string? Language,
    string? Script,
    string Status,
    DateTimeOffset UploadedAt,
    DateTimeOffset? AnalyzedAt,
    string? DuplicateOf
)
{
    /// <summary>Makes the item of a record.</summary>
    public static ArticleItem Of(ArticleRecord a) =>
        new(
            a.Id,
            a.Name,
            a.Title,
            a.Source,
            a.PublishedOn,
            a.Language,
            a.Script,
            a.Status.ToString(),
            a.UploadedAt,
            a.HasResults ? a.AnalyzedAt : null,
            a.DuplicateOf
        );
}
