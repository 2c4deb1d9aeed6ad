using System.Globalization;
using System.Text.Json;

namespace Articles.Analysis.Training.Measuring;

/// <summary>What an article's entities are worth against its annotation: the measures of the annotations' own scorer.</summary>
/// <param name="F1">Over pairs of surface form and category.</param>
/// <param name="Link">Of the pairs of forms that name one thing, the share that the analysis joins; null without any.</param>
/// <param name="Systems">The share of the annotated systems found as products; null without any.</param>
/// <param name="Missed">The forms that are not found, with their category.</param>
/// <param name="Wrong">The forms that are no names of that category.</param>
/// <param name="Apart">The pairs of forms that name one thing and are not joined.</param>
internal sealed record ArticleScore(
    double F1,
    double? Link,
    double? Systems,
    IReadOnlyList<string> Missed,
    IReadOnlyList<string> Wrong,
    IReadOnlyList<string> Apart
)
{
    /// <summary>Scores entities.</summary>
    /// <param name="folder">The annotation: <c>entities.json</c> and <c>systems.json</c>.</param>
    /// <param name="entities">What the analysis found.</param>
    public static ArticleScore Of(string folder, IReadOnlyList<Entity> entities)
    {
        var wanted = Read(folder, "entities.json")
            .Select(x => (Forms: FormsOf(x), Category: x.GetProperty("category").GetString()!))
            .ToList();
        var systems = Read(folder, "systems.json").Select(x => NameKey.Of(x.GetProperty("name").GetString()!)).ToList();
        return Of(wanted, systems, entities);
    }

    /// <summary>Scores entities; every annotated product is a system.</summary>
    public static ArticleScore Of(AnnotatedArticle article, IReadOnlyList<Entity> entities)
    {
        var wanted = article.Things.Select(x => (Forms: x.Forms.Select(NameKey.Of).ToHashSet(), x.Category)).ToList();
        var systems = wanted.Where(x => x.Category == EntityCategory.Product).Select(x => x.Forms.First()).ToList();
        return Of(wanted, systems, entities);
    }

    /// <inheritdoc />
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"entity_f1 {F1:0.000} link {Link:0.000} system_recall {Systems:0.000}"
        );

    private static ArticleScore Of(
        List<(HashSet<string> Forms, string Category)> wanted,
        List<string> systems,
        IReadOnlyList<Entity> entities
    )
    {
        var found = entities
            .Select(x => (Forms: x.Aliases.Prepend(x.Name).Select(NameKey.Of).ToHashSet(), x.Category))
            .ToList();
        var (g, p) = (Surfaces(wanted), Surfaces(found));
        var (gl, pl) = (Links(wanted), Links(found));
        var products = p.Where(x => x.Category == EntityCategory.Product).Select(x => x.Form).ToHashSet();
        var forms = wanted.SelectMany(x => x.Forms.Select(y => (y, x.Forms))).ToLookup(x => x.y, x => x.Forms);
        return new ArticleScore(
            2.0 * g.Count(p.Contains) / Math.Max(g.Count + p.Count, 1),
            gl.Count == 0 ? null : gl.Count(pl.Contains) / (double)gl.Count,
            systems.Count == 0
                ? null
                : systems.Count(x => forms[x].SelectMany(y => y).Append(x).Any(products.Contains))
                    / (double)systems.Count,
            [.. g.Except(p).Select(x => $"{x.Form}/{x.Category}").Order(StringComparer.Ordinal)],
            [.. p.Except(g).Select(x => $"{x.Form}/{x.Category}").Order(StringComparer.Ordinal)],
            [.. gl.Except(pl).Select(x => $"{x.Item1}={x.Item2}").Order(StringComparer.Ordinal)]
        );
    }

    private static HashSet<(string Form, string Category)> Surfaces(
        IEnumerable<(HashSet<string> Forms, string Category)> entities
    ) => [.. entities.SelectMany(x => x.Forms.Select(y => (y, x.Category)))];

    private static HashSet<(string, string)> Links(IEnumerable<(HashSet<string> Forms, string Category)> entities) =>
        [
            .. entities.SelectMany(x =>
                from a in x.Forms
                from b in x.Forms
                where string.CompareOrdinal(a, b) < 0
                select (a, b)
            ),
        ];

    private static List<JsonElement> Read(string folder, string file) =>
        [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file))).RootElement.EnumerateArray()];

    private static HashSet<string> FormsOf(JsonElement entity) =>
        [
            .. entity
                .GetProperty("aliases")
                .EnumerateArray()
                .Append(entity.GetProperty("name"))
                .Select(x => NameKey.Of(x.GetString()!)),
        ];
}
