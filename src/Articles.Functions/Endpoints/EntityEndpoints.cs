using System.Globalization;
using Articles.Functions.Http;
using Articles.Functions.Http.Csv;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
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
        api.MapGet("/entities", ListAsync)
            .WithName("ListEntities")
            .WithTags(ApiTags.OverAll)
            .WithSummary("List names over all articles")
            .WithDescription("Those in most articles first. Parameters restrict together.")
            .TakesPageOf(Parameters.Category, Parameters.Prefix, Parameters.Part);
        api.MapGet("/entities/{*name}", CardAsync)
            .WithName("GetEntity")
            .WithTags(ApiTags.OverAll)
            .WithSummary("Look at the card of an entity")
            .WithDescription(
                "Found by any form of its name, in either script: other names, operator, articles, figures in time "
                    + "order and where they disagree, what it appears with, people and their titles."
            )
            .Takes(Parameters.Article);
    }

    private static async Task<ListResult<NameItem>> ListAsync(
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var page = Page.Of(request, List);
        var category = Parameters.Category.Read(request);
        var prefix = Parameters.Prefix.Read(request) is { } p ? NameKey.Of(p) : null;
        var part = Parameters.Part.Read(request) is { } q ? NameKey.Of(q) : null;
        // A walk sees the names as they were when it began: new articles would move names past it or back.
        var (asOf, after) = page.After is { } position ? Start(position) : (long.MaxValue, null);
        var directory = await storage.Directory.ReadAsync(asOf, cancellationToken);
        var found = directory
            .Names.Where(n => category is null || n.Category == category)
            .Where(n => prefix is null || AnyForm(n, f => f.StartsWith(prefix, StringComparison.Ordinal)))
            .Where(n => part is null || AnyForm(n, f => f.Contains(part, StringComparison.Ordinal)))
            .SkipWhile(n => after is not null && string.CompareOrdinal(Position(n), after) <= 0)
            .Take(page.Top + 1)
            .ToList();
        var next =
            found.Count > page.Top
                ? string.Create(CultureInfo.InvariantCulture, $"{directory.AsOf}.{Position(found[page.Top - 1])}")
                : null;
        return new ListResult<NameItem>(
            new([.. found.Take(page.Top).Select(NameItem.Of)], Page.Token(List, next)),
            List
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
        var article = Parameters.Article.Read(request);
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

        List<FigureInArticle> shown = [.. figures.Values.Take(CardMetrics)];
        return Disagreements.Mark(shown, shown, entity[0].Name);
    }

    private static bool AnyForm(DirectoryEntry entry, Func<string, bool> test) =>
        test(NameKey.Of(entry.Name)) || entry.Aliases.Keys.Any(a => test(NameKey.Of(a)));

    private static (long AsOf, string? After) Start(string position)
    {
        var dot = position.IndexOf('.', StringComparison.Ordinal);
        return
            dot > 0
            && long.TryParse(position.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var asOf)
            ? (asOf, position[(dot + 1)..])
            : throw new BadParameterException(Parameters.ContinuationToken.Name, "it is not one that this list gave.");
    }

    // Sorts as the list does.
    private static string Position(DirectoryEntry n) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{int.MaxValue - n.Articles:D10}{long.MaxValue - n.Mentions:D19}{n.Name}\n{n.Category}\n{DirectoryEntry.ContextKey(n.Context)}"
        );
}
