using System.Globalization;
using Articles.Functions.Http;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Results;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>What was found in one article: entities, figures, summary.</summary>
internal static class ArticleResultEndpoints
{
    public static void MapArticleResults(this IEndpointRouteBuilder api)
    {
        api.MapGet("/articles/{id}/entities", EntitiesAsync).WithName("ListArticleEntities");
        api.MapGet("/articles/{id}/metrics", MetricsAsync).WithName("ListArticleMetrics");
        api.MapGet("/articles/{id}/summary", SummaryAsync).WithName("GetSummary");
    }

    private static Task<Results<Ok<ItemList<EntityItem>>, ProblemHttpResult>> EntitiesAsync(
        string id,
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var category = Query.Category(request);
        return ListAsync(
            id,
            "article-entities",
            request,
            storage,
            (article, after, top) =>
                storage.Results.EntitiesAsync(id, article.LiveRevision, category, after, top, cancellationToken),
            EntityItem.Of,
            cancellationToken
        );
    }

    private static Task<Results<Ok<ItemList<MetricItem>>, ProblemHttpResult>> MetricsAsync(
        string id,
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    ) =>
        ListAsync(
            id,
            "article-metrics",
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
        var count = Query.Number(request, "sentences", otherwise: 3, least: 1, most: 20);
        while (true)
        {
            if (await storage.FindArticleAsync(id, cancellationToken) is not { } article)
            {
                return Problems.NoArticle(id);
            }

            if (article.LiveRevision == 0)
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

    private static async Task<Results<Ok<ItemList<TItem>>, ProblemHttpResult>> ListAsync<TStored, TItem>(
        string id,
        string list,
        HttpRequest request,
        ArticleStorage storage,
        Func<ArticleRecord, int, int, Task<IReadOnlyList<Numbered<TStored>>>> read,
        Func<TStored, TItem> make,
        CancellationToken cancellationToken
    )
    {
        list = $"{list}/{id}";
        var page = Page.Of(request, list);
        if (await storage.FindArticleAsync(id, cancellationToken) is not { } article)
        {
            return Problems.NoArticle(id);
        }

        while (article.LiveRevision != 0)
        {
            var after = page.After is null ? 0 : Start(page.After, article.LiveRevision);
            var rows = await read(article, after, page.Top + 1);

            // A later version may have taken these rows away meanwhile; then the list is read from that one.
            var now = await storage.FindArticleAsync(id, cancellationToken);
            if (now is null)
            {
                return Problems.NoArticle(id);
            }

            if (now.LiveRevision == article.LiveRevision)
            {
                var next =
                    rows.Count > page.Top
                        ? string.Create(
                            CultureInfo.InvariantCulture,
                            $"{article.LiveRevision}.{rows[page.Top].Ordinal}"
                        )
                        : null;
                var items = rows.Take(page.Top).Select(r => make(r.Item));
                return TypedResults.Ok(new ItemList<TItem>([.. items], Page.Token(list, next)));
            }

            article = now;
        }

        return ArticleLookup.NoResults(article);
    }

    private static int Start(string position, long revision)
    {
        var dot = position.IndexOf('.', StringComparison.Ordinal);
        if (
            dot > 0
            && long.TryParse(position.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var of)
        )
        {
            return of == revision
                ? Positions.Read(position[(dot + 1)..])
                : throw new BadParameterException(
                    "continuationToken",
                    "the article was processed again since; start the list anew."
                );
        }

        return Positions.Read("");
    }
}
