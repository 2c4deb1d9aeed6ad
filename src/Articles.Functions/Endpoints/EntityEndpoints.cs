using Articles.Functions.Http;
using Articles.Functions.Http.Csv;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
using Articles.Storage;
using Articles.Storage.Keys;
using Articles.Storage.Names;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Entities over all articles.</summary>
internal static class EntityEndpoints
{
    private const string List = "entities";

    public static void MapEntities(this IEndpointRouteBuilder api)
    {
        api.MapGet("/entities", ListAsync)
            .WithName("ListEntities")
            .WithTags(ApiTags.OverAll)
            .WithSummary("List names over all articles")
            .WithDescription("Those in most articles first. Parameters restrict together.")
            .TakesPageOf(Parameters.Category, Parameters.Prefix, Parameters.Part)
            .AddEndpointFilter<NoTrailingSlashFilter>();
        api.MapGet("/entities/{*name}", CardAsync)
            .WithName("GetEntity")
            .WithTags(ApiTags.OverAll)
            .WithSummary("Look at the card of an entity")
            .WithDescription(
                "Found by any form of its name, in either script: other names, operator, articles, figures in time "
                    + "order and where they disagree, what it appears with, people and their titles. The first "
                    + $"{EntityCardFigures.Most} figures are shown; where `hasMoreMetrics` is true, `GET /metrics` "
                    + "with the name as `subject` lists all."
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
        var filter = NameFilter.Read(request);
        // A walk sees the names as they were when it began: new articles would move names past it or back.
        var (asOf, after) = page.After is { } position ? NameListPosition.Read(position) : (long.MaxValue, null);
        var directory = await storage.Directory.ReadAsync(asOf, cancellationToken);
        var found = directory
            .Names.Where(filter.Accepts)
            .SkipWhile(n => after is not null && string.CompareOrdinal(NameListPosition.Of(n), after) <= 0)
            .Take(page.Top + 1)
            .ToList();
        var next = found.Count > page.Top ? NameListPosition.Write(directory.AsOf, found[page.Top - 1]) : null;
        return new ListResult<NameItem>(new([.. found.Take(page.Top).Select(NameItem.Of)], page.Token(next)), List);
    }

    private static async Task<Results<Ok<EntityCard>, ProblemHttpResult>> CardAsync(
        string name,
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        name = PathText.Read(request, "name", name);
        var article = Parameters.Article.Read(request);
        var lookup = new EntityLookup(storage.Index);
        var found = await lookup.FindAsync(name, article, cancellationToken);
        if (found.Count == 0 && name.Contains("%2F", StringComparison.OrdinalIgnoreCase))
        {
            // The server leaves an escaped slash in a path as it is.
            name = name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
            found = await lookup.FindAsync(name, article, cancellationToken);
        }

        if (found.Count == 0)
        {
            return Problems.NotFound($"No article names '{name}'.");
        }

        if (
            article is not null
            && found[0].All(e => e.ArticleId != article)
            // Of a name in very many articles the look-up read the first.
            && !await storage
                .Index.MentionsAsync(NameKey.Of(name), null, cancellationToken)
                .AnyAsync(m => m.ArticleId == article, cancellationToken)
        )
        {
            return Problems.NotFound($"The article '{article}' does not name '{name}'.");
        }

        var figures = await EntityCardFigures.ReadAsync(storage.Index, found[0], cancellationToken);
        return TypedResults.Ok(EntityCard.Of(found, figures));
    }
}
