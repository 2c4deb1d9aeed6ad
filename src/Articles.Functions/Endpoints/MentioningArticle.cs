using Articles.Storage.Index;

namespace Articles.Functions.Endpoints;

/// <summary>An article that mentions an entity.</summary>
public sealed record MentioningArticle(string Id, string? Title, string? PublishedOn, int Mentions)
{
    /// <summary>The articles of an entity, latest first.</summary>
    public static IReadOnlyList<MentioningArticle> Of(IEnumerable<EntityInArticle> entity) =>
        [
            .. entity
                .GroupBy(m => m.ArticleId)
                .Select(g => new MentioningArticle(
                    g.Key,
                    g.First().Title,
                    g.First().PublishedOn,
                    g.Max(m => m.Mentions)
                ))
                .OrderByDescending(a => a.PublishedOn, StringComparer.Ordinal)
                .ThenBy(a => a.Id, StringComparer.Ordinal),
        ];
}
