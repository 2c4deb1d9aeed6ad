using Articles.Functions.Http;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Names;

namespace Articles.Functions.Endpoints;

/// <summary>Finds articles by what names them or what they mention, rather than by going through the list.</summary>
internal static class ArticleListQuery
{
    /// <summary>Articles that a call looks up at most: one that the filter lets few pass ends, and is walked on.</summary>
    private const int MostRead = 1_000;

    /// <summary>The article of a name, if the filter lets it pass and it mentions the entity.</summary>
    public static async Task<ArticlePage> ByNameAsync(
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
            // The index knows a version before until the new one is analyzed.
            isListed =
                article!.HasResults
                && await storage
                    .Index.MentionsAsync(forms, null, cancellationToken)
                    .AnyAsync(m => m.ArticleId == article.Id, cancellationToken);
        }

        return new ArticlePage(isListed ? [article!] : [], null);
    }

    /// <summary>A page of the articles that mention an entity.</summary>
    public static async Task<ArticlePage> ByEntityAsync(
        ArticleStorage storage,
        string entity,
        ArticleFilter filter,
        Page page,
        CancellationToken cancellationToken,
        int mostRead = MostRead
    )
    {
        var forms = await new EntityLookup(storage.Index).FormsAsync(entity, cancellationToken);
        var items = new List<ArticleRecord>();
        string? last = null;
        var read = 0;
        await foreach (var mention in storage.Index.MentionsAsync(forms, page.After, cancellationToken))
        {
            if (mention.ArticleId == last)
            {
                continue;
            }

            if (items.Count == page.Top || read == mostRead)
            {
                return new ArticlePage(items, last);
            }

            last = mention.ArticleId;
            read++;
            var article = await storage.Articles.FindAsync(last, cancellationToken);
            if (article is { IsRemoved: false, HasResults: true } && filter.Accepts(article))
            {
                items.Add(article);
            }
        }

        return new ArticlePage(items, null);
    }
}
