using Articles.Functions.Http;
using Articles.Functions.OpenApi;
using Articles.Functions.Processing;
using Articles.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>One article: look at it, delete it.</summary>
internal static class ArticleEndpoints
{
    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        api.MapGet("/articles/{id}", GetAsync)
            .WithName("GetArticle")
            .WithTags(ApiTags.Articles)
            .WithSummary("Look at an article")
            .WithDescription("What is known of it as a whole, how far it has come, and counts over its text.");
        api.MapDelete("/articles/{id}", DeleteAsync)
            .WithName("DeleteArticle")
            .WithTags(ApiTags.Articles)
            .WithSummary("Delete an article")
            .WithDescription("Removes the upload, its text and all that was made from it.");
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
