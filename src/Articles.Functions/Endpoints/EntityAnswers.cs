using Articles.Analysis;
using Articles.Functions.Http.Csv;
using Articles.Storage.Directory;
using Articles.Storage.Index;
using Articles.Storage.Keys;

namespace Articles.Functions.Endpoints;

/// <summary>A name over all articles; for a person with what tells him from another of his name.</summary>
public sealed record NameItem(
    string Name,
    string Category,
    IReadOnlyList<string> Aliases,
    int Articles,
    long Mentions,
    IReadOnlyList<string> Context
) : ICsvRow<NameItem>
{
    /// <summary>The members in their order.</summary>
    public static IReadOnlyList<CsvColumn<NameItem>> Columns { get; } =
    [
        new("name", n => n.Name),
        new("category", n => n.Category),
        new("aliases", n => CsvWriter.Several(n.Aliases)),
        new("articles", n => CsvWriter.Number<int>(n.Articles)),
        new("mentions", n => CsvWriter.Number<long>(n.Mentions)),
        new("context", n => CsvWriter.Several(n.Context)),
    ];

    /// <summary>Makes the item of an entry: aliases that most articles use first.</summary>
    public static NameItem Of(DirectoryEntry e) =>
        new(
            e.Name,
            e.Category,
            [
                .. e
                    .Aliases.OrderByDescending(a => a.Value)
                    .ThenBy(a => a.Key, StringComparer.Ordinal)
                    .Select(a => a.Key),
            ],
            e.Articles,
            e.Mentions,
            e.Context ?? []
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
    IReadOnlyList<PersonRole> Roles,
    IReadOnlyList<RelatedEntity> AlsoNamed
)
{
    /// <summary>Makes the card of the first of what was found, and says what else has the name.</summary>
    public static EntityCard Of(IReadOnlyList<IReadOnlyList<EntityInArticle>> found, IReadOnlyList<MetricItem> metrics)
    {
        var same = found[0];
        var name = Most(same.Select(m => m.Name)).MaxBy(n => NameKey.Of(n).Length)!;
        return new EntityCard(
            name,
            same[0].Category,
            Most(same.SelectMany(m => m.Aliases.Append(m.Name)).Where(a => a != name)),
            Most(same.Select(m => m.Operator).OfType<string>()).FirstOrDefault(),
            MentioningArticle.Of(same),
            metrics,
            [
                .. same.SelectMany(m => m.Related)
                    .GroupBy(r => r)
                    .Select(g => new RelatedEntity(g.Key.Name, g.Key.Category, g.Count()))
                    .OrderByDescending(r => r.Articles)
                    .ThenBy(r => r.Name, StringComparer.Ordinal)
                    .Take(20),
            ],
            [.. same.SelectMany(m => m.Roles).Distinct()],
            [
                .. found
                    .Skip(1)
                    .Take(20)
                    .Select(g => new RelatedEntity(
                        Most(g.Select(m => m.Name)).MaxBy(n => NameKey.Of(n).Length)!,
                        g[0].Category,
                        MentioningArticle.Of(g).Count
                    )),
            ]
        );
    }

    private static List<string> Most(IEnumerable<string> values) =>
        [
            .. values
                .GroupBy(v => v)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Key),
        ];
}

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

/// <summary>An entity that appears with another, and in how many of its articles.</summary>
public sealed record RelatedEntity(string Name, string Category, int Articles);
