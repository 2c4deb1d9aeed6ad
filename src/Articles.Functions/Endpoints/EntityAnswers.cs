using Articles.Analysis;
using Articles.Storage.Directory;

namespace Articles.Functions.Endpoints;

/// <summary>A name over all articles.</summary>
public sealed record NameItem(string Name, string Category, IReadOnlyList<string> Aliases, int Articles, long Mentions)
{
    /// <summary>Makes the item of an entry: aliases that most articles use first.</summary>
    public static NameItem Of(DirectoryEntry e) =>
        new(
            e.Name,
            e.Category,
            [.. e.Aliases.OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Key)],
            e.Articles,
            e.Mentions
        );
}

/// <summary>All that is known of one entity.</summary>
public sealed record EntityCard(
    string Name,
    string Category,
    IReadOnlyList<string> Aliases,
    string? Operator,
    IReadOnlyList<MentioningArticle> Articles,
    IReadOnlyList<MetricItem> Metrics,
    IReadOnlyList<RelatedEntity> Related,
    IReadOnlyList<PersonRole> Roles
);

/// <summary>An article that mentions an entity.</summary>
public sealed record MentioningArticle(string Id, string? Title, string? PublishedOn, int Mentions);

/// <summary>An entity that appears with another, and in how many of its articles.</summary>
public sealed record RelatedEntity(string Name, string Category, int Articles);
