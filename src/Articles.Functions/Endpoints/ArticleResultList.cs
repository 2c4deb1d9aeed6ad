using Articles.Functions.Http;
using Articles.Functions.Http.Csv;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Results;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Reads a page of what was found in one article, all of one version.</summary>
internal static class ArticleResultList
{
    public static async Task<Results<ListResult<TItem>, ProblemHttpResult>> ReadAsync<TStored, TItem>(
        string id,
        string list,
        HttpRequest request,
        ArticleStorage storage,
        Func<ArticleRecord, int, int, Task<IReadOnlyList<Numbered<TStored>>>> read,
        Func<TStored, TItem> make,
        CancellationToken cancellationToken
    )
        where TItem : ICsvRow<TItem>
    {
        var mark = $"article-{list}/{id}";
        var page = Page.Of(request, mark);
        if (await storage.FindArticleAsync(id, cancellationToken) is not { } article)
        {
            return Problems.NoArticle(id);
        }

        while (article.HasResults)
        {
            var after = page.After is null ? 0 : Positions.Read(page.After, article.LiveRevision);
            var rows = await read(article, after, page.Top + 1);

            // A later version may have taken these rows away meanwhile, or has another text by now; then what it has is read.
            var now = await storage.FindArticleAsync(id, cancellationToken);
            if (now is null)
            {
                return Problems.NoArticle(id);
            }

            if (now.HasResults && now.LiveRevision == article.LiveRevision)
            {
                var next = rows.Count > page.Top ? Positions.Write(article.LiveRevision, rows[page.Top].Ordinal) : null;
                var items = rows.Take(page.Top).Select(r => make(r.Item));
                return new ListResult<TItem>(new([.. items], page.Token(next)), $"{id}-{list}");
            }

            article = now;
        }

        return ArticleLookup.NoResults(article);
    }
}
