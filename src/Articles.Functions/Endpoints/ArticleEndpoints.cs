using Articles.Functions.Http;
using Articles.Functions.Processing;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Keys;
using Articles.Text.Conversion;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Articles: upload, list, look at, delete.</summary>
internal static class ArticleEndpoints
{
    private const string List = "articles";

    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        api.MapPost("/articles", UploadAsync).WithName("UploadArticle");
        api.MapGet("/articles", ListAsync).WithName("ListArticles");
        api.MapGet("/articles/{id}", GetAsync).WithName("GetArticle");
        api.MapDelete("/articles/{id}", DeleteAsync).WithName("DeleteArticle");
    }

    private static async Task<Results<Accepted<UploadAccepted>, ProblemHttpResult>> UploadAsync(
        HttpRequest request,
        ArticleStorage storage,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var name = UploadName.Check(request.Query["name"]);
        if (request.HasFormContentType)
        {
            return TypedResults.Problem(
                "The body must be the file's bytes, not a form.",
                statusCode: StatusCodes.Status415UnsupportedMediaType
            );
        }

        if (request.ContentLength > RequestLimits.Upload)
        {
            throw new BadHttpRequestException("Request body too large.", StatusCodes.Status413PayloadTooLarge);
        }

        // The row first: whoever follows Location finds the article, and a row whose blob never comes is taken away.
        var id = ArticleId.FromName(name);
        var queued = new ArticleRecord
        {
            Id = id,
            Name = name,
            UploadedAt = clock.GetUtcNow(),
        };
        var isNew = await storage.Articles.TryChangeAsync(null, queued, cancellationToken);
        try
        {
            await storage.Uploads.WriteAsync(name, request.Body, request.ContentType, cancellationToken);
        }
        catch (BadHttpRequestException) when (isNew)
        {
            // The body turned out to be too long or broken; the reconciler would take the row away later.
            if (await storage.Articles.FindAsync(id, cancellationToken) is { Revision: 0 } row)
            {
                await storage.Articles.TryChangeAsync(row, null, cancellationToken);
            }

            throw;
        }

        return TypedResults.Accepted($"/api/articles/{id}", new UploadAccepted(id, name));
    }

    private static async Task<Ok<ItemList<ArticleItem>>> ListAsync(
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var page = Page.Of(request, List);
        var filter = new ArticleFilter(
            Query.Choice<ArticleStatus>(request, "status"),
            Query.Text(request, "source") is { } source ? ChineseConverter.ToSimplified(source) : null,
            Query.Day(request, "from"),
            Query.Day(request, "to")
        );
        var (name, entity) = (Query.Text(request, "name"), Query.Text(request, "entity"));
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
            isListed = await storage
                .Index.MentionsAsync(NameKey.Of(entity), null, cancellationToken)
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
        var items = new List<ArticleRecord>();
        string? last = null;
        await foreach (var mention in storage.Index.MentionsAsync(NameKey.Of(entity), null, cancellationToken))
        {
            if (mention.ArticleId == last || string.CompareOrdinal(mention.ArticleId, page.After) <= 0)
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

    private static async Task<Results<Ok<ArticleDetail>, ProblemHttpResult>> GetAsync(
        string id,
        ArticleStorage storage,
        CancellationToken cancellationToken
    ) =>
        await storage.FindArticleAsync(id, cancellationToken) is { } article
            ? TypedResults.Ok(ArticleDetail.Of(article))
            : Problems.NoArticle(id);

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        string id,
        ArticleStorage storage,
        ArticleRemoval removal,
        CancellationToken cancellationToken
    )
    {
        if (await storage.FindArticleAsync(id, cancellationToken) is not { } article)
        {
            return Problems.NoArticle(id);
        }

        await storage.Uploads.DeleteAsync(article.Name, cancellationToken);
        await removal.RunAsync(id, cancellationToken);
        return TypedResults.NoContent();
    }
}
