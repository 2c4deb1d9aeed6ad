using System.Globalization;
using Articles.Functions.Http;
using Articles.Storage;
using Articles.Storage.Directory;
using Articles.Storage.Index;
using Articles.Storage.Keys;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Entities over all articles.</summary>
internal static class EntityEndpoints
{
    private const string List = "entities";

    /// <summary>Articles that a card is made from; a name with more shows the first of them.</summary>
    private const int CardArticles = 1000;

    /// <summary>Figures on a card.</summary>
    private const int CardMetrics = 500;

    public static void MapEntities(this IEndpointRouteBuilder api)
    {
        api.MapGet("/entities", ListAsync).WithName("ListEntities");
        api.MapGet("/entities/{name}", CardAsync).WithName("GetEntity");
    }

    private static async Task<Ok<ItemList<NameItem>>> ListAsync(
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var page = Page.Of(request, List);
        var category = Query.Text(request, "category");
        var prefix = Query.Text(request, "prefix") is { } p ? NameKey.Of(p) : null;
        var part = Query.Text(request, "q") is { } q ? NameKey.Of(q) : null;
        var directory = await storage.Directory.ReadAsync(cancellationToken);
        var found = directory
            .Names.Where(n => category is null || string.Equals(n.Category, category, StringComparison.OrdinalIgnoreCase))
            .Where(n => prefix is null || AnyForm(n, f => f.StartsWith(prefix, StringComparison.Ordinal)))
            .Where(n => part is null || AnyForm(n, f => f.Contains(part, StringComparison.Ordinal)))
            .SkipWhile(n => page.After is not null && string.CompareOrdinal(Position(n), page.After) <= 0)
            .Take(page.Top + 1)
            .ToList();
        var next = found.Count > page.Top ? Position(found[page.Top - 1]) : null;
        return TypedResults.Ok(
            new ItemList<NameItem>([.. found.Take(page.Top).Select(NameItem.Of)], Page.Token(List, next))
        );
    }

    private static async Task<Results<Ok<EntityCard>, ProblemHttpResult>> CardAsync(
        string name,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var key = NameKey.Of(name);
        var mentions = await storage.Index.MentionsAsync(key, cancellationToken).Take(CardArticles).ToListAsync(cancellationToken);
        if (mentions.Count == 0)
        {
            return Problems.NotFound($"No article names '{name}'.");
        }

        var figures = await storage.Index.FiguresAsync(
            new FigureFilter(null, name, null, null, null, null),
            null,
            CardMetrics,
            cancellationToken
        );
        return TypedResults.Ok(Card(key, mentions, [.. figures.Select(MetricItem.Of)]));
    }

    private static EntityCard Card(string key, List<EntityInArticle> mentions, IReadOnlyList<MetricItem> metrics)
    {
        // One name may stand for two things; the card is of the one that most articles mean.
        var meant = mentions
            .GroupBy(m => (m.Name, m.Category))
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => NameKey.Of(g.Key.Name) == key)
            .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
            .First()
            .Key;
        var same = mentions.Where(m => m.Category == meant.Category).ToList();
        return new EntityCard(
            meant.Name,
            meant.Category,
            Most(same.SelectMany(m => m.Aliases.Append(m.Name)).Where(a => a != meant.Name)),
            Most(same.Select(m => m.Operator).OfType<string>()).FirstOrDefault(),
            [
                .. same.GroupBy(m => m.ArticleId)
                    .Select(g => new MentioningArticle(g.Key, g.First().Title, g.First().PublishedOn, g.Max(m => m.Mentions)))
                    .OrderByDescending(a => a.PublishedOn, StringComparer.Ordinal)
                    .ThenBy(a => a.Id, StringComparer.Ordinal),
            ],
            metrics,
            [
                .. same.SelectMany(m => m.Related)
                    .GroupBy(r => r)
                    .Select(g => new RelatedEntity(g.Key.Name, g.Key.Category, g.Count()))
                    .OrderByDescending(r => r.Articles)
                    .ThenBy(r => r.Name, StringComparer.Ordinal)
                    .Take(20),
            ],
            [.. same.SelectMany(m => m.Roles).Distinct()]
        );
    }

    private static List<string> Most(IEnumerable<string> values) =>
        [.. values.GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];

    private static bool AnyForm(DirectoryEntry entry, Func<string, bool> test) =>
        test(NameKey.Of(entry.Name)) || entry.Aliases.Keys.Any(a => test(NameKey.Of(a)));

    // Sorts as the list does, so that a walk goes on in the right place even when counts have changed.
    private static string Position(DirectoryEntry n) =>
        string.Create(CultureInfo.InvariantCulture, $"{int.MaxValue - n.Articles:D10}{long.MaxValue - n.Mentions:D19}{n.Name}\n{n.Category}");
}
