using Articles.Functions.Http;
using Articles.Functions.Http.Csv;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
using Articles.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>What was found in one article: entities, figures, summary.</summary>
internal static class ArticleResultEndpoints
{
    public static void MapArticleResults(this IEndpointRouteBuilder api)
    {
        api.MapGet("/articles/{id}/entities", EntitiesAsync)
            .WithName("ListArticleEntities")
            .WithTags(ApiTags.Articles)
            .WithSummary("List the entities of an article")
            .WithDescription("Named things, most mentioned first, with every mention.")
            .TakesPageOf(Parameters.Category);
        api.MapGet("/articles/{id}/metrics", MetricsAsync)
            .WithName("ListArticleMetrics")
            .WithTags(ApiTags.Articles)
            .WithSummary("List the figures of an article")
            .WithDescription("In text order.")
            .TakesPageOf();
        api.MapGet("/articles/{id}/summary", SummaryAsync)
            .WithName("GetSummary")
            .WithTags(ApiTags.Articles)
            .WithSummary("Read an article's summary")
            .WithDescription("Its foremost sentences in text order, and its key phrases.")
            .Takes(Parameters.Sentences);
    }

    private static Task<Results<ListResult<EntityItem>, ProblemHttpResult>> EntitiesAsync(
        string id,
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var category = Parameters.Category.Read(request);
        return ArticleResultList.ReadAsync(
            id,
            "entities",
            request,
            storage,
            (article, after, top) =>
                storage.Results.EntitiesAsync(id, article.LiveRevision, category, after, top, cancellationToken),
            EntityItem.Of,
            cancellationToken
        );
    }

    private static Task<Results<ListResult<MetricItem>, ProblemHttpResult>> MetricsAsync(
        string id,
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    ) =>
        ArticleResultList.ReadAsync(
            id,
            "metrics",
            request,
            storage,
            (article, after, top) =>
                storage.Results.MetricsAsync(id, article.LiveRevision, after, top, cancellationToken),
            m => MetricItem.Of(id, m),
            cancellationToken
        );

    private static async Task<Results<Ok<SummaryAnswer>, ProblemHttpResult>> SummaryAsync(
        string id,
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var count = Parameters.Sentences.Read(request);
        while (true)
        {
            if (await storage.FindArticleAsync(id, cancellationToken) is not { } article)
            {
                return Problems.NoArticle(id);
            }

            if (!article.HasResults)
            {
                return ArticleLookup.NoResults(article);
            }

            // Missing rows mean that a later version took over since the record was read.
            if (await storage.Results.SummaryAsync(id, article.LiveRevision, cancellationToken) is { } summary)
            {
                return TypedResults.Ok(SummaryAnswer.Of(article, summary, count));
            }
        }
    }
}
