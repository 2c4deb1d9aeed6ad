using Articles.Functions.Http;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Text.Conversion;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>The list of articles.</summary>
internal static class ArticleListEndpoint
{
    private const string List = "articles";

    // The walk of an entity's articles has positions of its own.
    private const string ListOfEntity = "articles-of-entity";

    public static void MapArticleList(this IEndpointRouteBuilder api) =>
        api.MapGet("/articles", ListAsync)
            .WithName("ListArticles")
            .WithTags(ApiTags.Articles)
            .WithSummary("List articles")
            .WithDescription(
                "Newest upload first; those that mention an `entity` in the order of their ids. Parameters restrict together."
            )
            .TakesPageOf(
                Parameters.Name,
                Parameters.Entity,
                Parameters.Source,
                Parameters.Status,
                Parameters.PublishedFrom,
                Parameters.PublishedTo
            )
            .AddEndpointFilter<NoTrailingSlashFilter>();

    private static async Task<Ok<ItemList<ArticleItem>>> ListAsync(
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var (name, entity) = (Parameters.Name.Read(request), Parameters.Entity.Read(request));
        var list = entity is null ? List : ListOfEntity;
        var page = Page.Of(request, list);
        var filter = new ArticleFilter(
            Parameters.Status.Read(request),
            Parameters.Source.Read(request) is { } source ? ChineseConverter.ToSimplified(source) : null,
            Parameters.PublishedFrom.Read(request),
            Parameters.PublishedTo.Read(request)
        );
        PeriodBounds.Check(filter.From?.ToString("O"), filter.To?.ToString("O"));
        var found = (name, entity) switch
        {
            ({ } blob, _) => await ArticleListQuery.ByNameAsync(storage, blob, filter, entity, cancellationToken),
            (_, { } mentioned) => await ArticleListQuery.ByEntityAsync(
                storage,
                mentioned,
                filter,
                page,
                cancellationToken
            ),
            _ => await storage.Articles.ListAsync(filter, page.After, page.Top, cancellationToken),
        };
        return TypedResults.Ok(
            new ItemList<ArticleItem>([.. found.Items.Select(ArticleItem.Of)], page.Token(found.Next))
        );
    }
}
