using Articles.Analysis;
using Articles.Storage.Index;
using Articles.Storage.Names;

namespace Articles.Functions.Endpoints;

/// <summary>All that is known of one entity.</summary>
public sealed record EntityCard(
    string Name,
    string Category,
    IReadOnlyList<string> Aliases,
    string? Operator,
    IReadOnlyList<MentioningArticle> Articles,
    IReadOnlyList<MetricItem> Metrics,
    bool HasMoreMetrics,
    IReadOnlyList<RelatedEntity> Related,
    IReadOnlyList<PersonRole> Roles,
    IReadOnlyList<RelatedEntity> AlsoNamed
)
{
    /// <summary>Makes the card of the first of what was found, and says what else has the name.</summary>
    internal static EntityCard Of(IReadOnlyList<IReadOnlyList<EntityInArticle>> found, EntityCardFigures figures)
    {
        var same = found[0];
        var name = NameResolution.FullestName(same);
        return new EntityCard(
            name,
            same[0].Category,
            Most(same.SelectMany(m => m.Aliases.Append(m.Name)).Where(a => a != name)),
            Most(same.Select(m => m.Operator).OfType<string>()).FirstOrDefault(),
            MentioningArticle.Of(same),
            figures.Items,
            figures.HasMore,
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
                        NameResolution.FullestName(g),
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
