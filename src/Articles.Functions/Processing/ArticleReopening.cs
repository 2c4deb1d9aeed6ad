using Articles.Storage;

namespace Articles.Functions.Processing;

/// <summary>
/// Has an article processed again from its upload, as after an improvement of the analyzer. It is marked first: whoever
/// dies then, the reconciler goes on. Readers keep its results until the new ones take their place.
/// </summary>
public sealed class ArticleReopening(ArticleStorage storage, ArticleNormalization normalization)
{
    /// <summary>Marks an article and normalizes it; its new document is what the analysis is triggered by.</summary>
    /// <returns>The article's name; null when there is no such article.</returns>
    public async Task<string?> RunAsync(string id, CancellationToken cancellationToken)
    {
        while (await storage.Articles.FindAsync(id, cancellationToken) is { IsRemoved: false } article)
        {
            if (await storage.Articles.TryChangeAsync(article, article.Reopened(), cancellationToken))
            {
                await normalization.RunAsync(article.Name, cancellationToken);
                return article.Name;
            }
        }

        return null;
    }
}
