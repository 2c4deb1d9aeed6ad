using Articles.Functions.Http;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Documents;
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

    /// <summary>
    /// The article, and the document of the version that its record is of. A new version's record is written before its
    /// document: until that is there, the text of the version before is none of it, unless the two are the same.
    /// </summary>
    public static async Task<(ArticleRecord? Article, NormalizedDocument? Document)> FindDocumentAsync(
        this ArticleStorage storage,
        string id,
        CancellationToken cancellationToken
    )
    {
        var article = await storage.FindArticleAsync(id, cancellationToken);
        while (article is not null)
        {
            var document = await storage.Documents.FindAsync(id, cancellationToken);
            if (document is null || document.Revision == article.Revision)
            {
                return (article, document);
            }

            if (document.Revision < article.Revision)
            {
                var isSame = article.Document is { } digest && document.Digest() == digest;
                return (article, isSame ? document : null);
            }

            // A later version began since the record was read, or it is left of an article that was removed.
            var now = await storage.FindArticleAsync(id, cancellationToken);
            if (now?.Revision == article.Revision)
            {
                return (now, null);
            }

            article = now;
        }

        return (null, null);
    }

    /// <summary>Says why an article has no results to show.</summary>
    public static ProblemHttpResult NoResults(ArticleRecord article) =>
        Problems.NotFound(
            article.Status == ArticleStatus.Rejected
                ? $"The article was rejected: {article.Error}"
                : $"The article is not analyzed yet; its status is {article.Status}."
        );
}
