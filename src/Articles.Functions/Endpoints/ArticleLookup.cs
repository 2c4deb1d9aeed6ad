using Articles.Functions.Http;
using Articles.Storage;
using Articles.Storage.Articles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Finds the article that a call is about.</summary>
internal static class ArticleLookup
{
    /// <summary>The article as callers see it: null also for an id that is none and for one on its way out.</summary>
    public static async Task<ArticleRecord?> FindArticleAsync(
        this ArticleStorage storage,
        string id,
        CancellationToken cancellationToken
    ) =>
        ArticleId.IsValid(id) && await storage.Articles.FindAsync(id, cancellationToken) is { IsRemoved: false } article
            ? article
            : null;

    /// <summary>Says why an article has no results to show.</summary>
    public static ProblemHttpResult NoResults(ArticleRecord article) =>
        Problems.NotFound(
            article.Status == ArticleStatus.Rejected
                ? $"The article was rejected: {article.Error}"
                : $"The article is not analyzed yet; its status is {article.Status}."
        );
}
