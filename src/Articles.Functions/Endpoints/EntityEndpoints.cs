using System.Globalization;
using Articles.Functions.Http;
using Articles.Storage;
using Articles.Storage.Directory;
using Articles.Storage.Index;
using Articles.Storage.Keys;
using Articles.Storage.Names;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Entities over all articles.</summary>
internal static class EntityEndpoints
{
    private const string List = "entities";

    /// <summary>Names whose figures a card shows.</summary>
    private const int CardNames = 8;

    /// <summary>Figures on a card.</summary>
    private const int CardMetrics = 500;

    public static void MapEntities(this IEndpointRouteBuilder api)
    {
        api.MapGet("/entities", ListAsync).WithName("ListEntities");
        api.MapGet("/entities/{*name}", CardAsync).WithName("GetEntity");
    }

    private static async Task<Ok<ItemList<NameItem>>> ListAsync(
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var page = Page.Of(request, List);
        var category = Query.Category(request);
        var prefix = Query.Text(request, "prefix") is { } p ? NameKey.Of(p) : null;
        var part = Query.Text(request, "q") is { } q ? NameKey.Of(q) : null;
        var directory = await storage.Directory.ReadAsync(cancellationToken);
        var found = directory
            .Names.Where(n => category is null || n.Category == category)
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
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        // The server leaves an escaped slash in a path as it is.
        name = name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        var article = Query.Text(request, "article");
        var found = await new EntityLookup(storage.Index).FindAsync(name, article, cancellationToken);
        if (found.Count == 0)
        {
            return Problems.NotFound($"No article names '{name}'.");
        }

        var figures = await FiguresAsync(storage, found[0], cancellationToken);
        return TypedResults.Ok(EntityCard.Of(found, figures));
    }

    // Each article files a figure under the name that it has for the owner.
    private static async Task<IReadOnlyList<MetricItem>> FiguresAsync(
        ArticleStorage storage,
        IReadOnlyList<EntityInArticle> entity,
        CancellationToken cancellationToken
    )
    {
        var owners = entity.Select(e => (e.ArticleId, (string?)e.Name)).ToHashSet();
        var figures = new SortedDictionary<string, FigureInArticle>(StringComparer.Ordinal);
        foreach (var name in entity.Select(e => e.Name).DistinctBy(NameKey.Of).Take(CardNames))
        {
            var filter = new FigureFilter(null, name, null, null, null, null);
            foreach (var figure in await storage.Index.FiguresAsync(filter, null, CardMetrics, cancellationToken))
            {
                if (owners.Contains((figure.ArticleId, figure.Metric.Subject)))
                {
                    figures.TryAdd(figure.Position, figure);
                }
            }
        }

        return [.. figures.Values.Take(CardMetrics).Select(MetricItem.Of)];
    }

    private static bool AnyForm(DirectoryEntry entry, Func<string, bool> test) =>
        test(NameKey.Of(entry.Name)) || entry.Aliases.Keys.Any(a => test(NameKey.Of(a)));

    // Sorts as the list does, so that a walk goes on in the right place even when counts have changed.
    private static string Position(DirectoryEntry n) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{int.MaxValue - n.Articles:D10}{long.MaxValue - n.Mentions:D19}{n.Name}\n{n.Category}\n{DirectoryEntry.ContextKey(n.Context)}"
        );
}
