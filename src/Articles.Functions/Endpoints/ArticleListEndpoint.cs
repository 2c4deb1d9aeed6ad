using Articles.Functions.Http;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Names;
using Articles.Text.Conversion;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>The list of articles.</summary>
internal static class ArticleListEndpoint
{
    private const string List = "articles";

    public static void MapArticleList(this IEndpointRouteBuilder api) =>
        api.MapGet("/articles", ListAsync)
            .WithName("ListArticles")
            .WithTags(ApiTags.Articles)
            .WithSummary("List articles")
            .WithDescription("Newest upload first. Parameters restrict together.")
            .TakesPageOf(
                Parameters.Name,
                Parameters.Entity,
                Parameters.Source,
                Parameters.Status,
                Parameters.PublishedFrom,
                Parameters.PublishedTo
            );

    private static async Task<Ok<ItemList<ArticleItem>>> ListAsync(
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var page = Page.Of(request, List);
        var filter = new ArticleFilter(
            Parameters.Status.Read(request),
            Parameters.Source.Read(request) is { } source ? ChineseConverter.ToSimplified(source) : null,
            Parameters.PublishedFrom.Read(request),
            Parameters.PublishedTo.Read(request)
        );
        var (name, entity) = (Parameters.Name.Read(request), Parameters.Entity.Read(request));
        var found = (name, entity) switch
        {
            ({ } blob, _) => await ByNameAsync(storage, blob, filter, entity, cancellationToken),
            (_, { } mentioned) => await ByEntityAsync(storage, mentioned, filter, page, cancellationToken),
            _ => await storage.Articles.ListAsync(filter, page.After, page.Top, cancellationToken),
        };
        return TypedResults.Ok(
            new ItemList<ArticleItem>([.. found.Items.Select(ArticleItem.Of)], Page.Token(List, found.Next))
        );
    }

    private static async Task<ArticlePage> ByNameAsync(
        ArticleStorage storage,
        string name,
        ArticleFilter filter,
        string? entity,
        CancellationToken cancellationToken
    )
    {
        var article = await storage.Articles.FindAsync(ArticleId.FromName(name), cancellationToken);
        var isListed = article is { IsRemoved: false } && filter.Accepts(article);
        if (isListed && entity is not null)
        {
            var forms = await new EntityLookup(storage.Index).FormsAsync(entity, cancellationToken);
            isListed = await storage
                .Index.MentionsAsync(forms, null, cancellationToken)
                .AnyAsync(m => m.ArticleId == article!.Id, cancellationToken);
        }

        return new ArticlePage(isListed ? [article!] : [], null);
    }

    private static async Task<ArticlePage> ByEntityAsync(
        ArticleStorage storage,
        string entity,
        ArticleFilter filter,
        Page page,
        CancellationToken cancellationToken
    )
    {
        var forms = await new EntityLookup(storage.Index).FormsAsync(entity, cancellationToken);
        var items = new List<ArticleRecord>();
        string? last = null;
        await foreach (var mention in storage.Index.MentionsAsync(forms, page.After, cancellationToken))
        {
            if (mention.ArticleId == last)
            {
                continue;
            }

            if (items.Count == page.Top)
            {
                return new ArticlePage(items, last);
            }

            last = mention.ArticleId;
            var article = await storage.Articles.FindAsync(last, cancellationToken);
            if (article is { IsRemoved: false } && filter.Accepts(article))
            {
                items.Add(article);
            }
        }

        return new ArticlePage(items, null);
    }
}
