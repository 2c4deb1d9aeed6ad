using Articles.Analysis.Search;
using Articles.Functions.Http;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
using Articles.Storage;
using Articles.Storage.Index;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Articles by the words in their text, title, names and key phrases.</summary>
internal static class SearchEndpoint
{
    private const string List = "search";

    public static void MapSearch(this IEndpointRouteBuilder api) =>
        api.MapGet("/search", FindAsync)
            .WithName("SearchArticles")
            .WithTags(ApiTags.OverAll)
            .WithSummary("Search articles")
            .WithDescription(
                "Articles with all words of `q` in their text, title, names or key phrases, best first. Found are words of "
                    + "two characters and more, names of up to 32, those of one where nothing else is asked for, and of very "
                    + "long articles the thousand weightiest. A query that is one character or only words of grammar is "
                    + "looked for among names; where it is none, the answer is 400."
            )
            .TakesPageOf(Parameters.Query);

    private static async Task<Ok<ItemList<SearchItem>>> FindAsync(
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var query = SearchQuery.Of(Parameters.Query.Read(request)!);
        if (query.Words.Count > SearchQuery.MostWords)
        {
            throw new BadParameterException(
                Parameters.Query.Name,
                $"it has {query.Words.Count} words; up to {SearchQuery.MostWords} are looked for."
            );
        }

        var page = Page.Of(request, List);
        var found = await storage.Search.FindAsync(query, page.After, page.Top + 1, cancellationToken);
        if (found.Count == 0 && page.After is null && !query.HasWords)
        {
            // An empty list would say that no text holds it.
            throw new BadParameterException(
                Parameters.Query.Name,
                "it has no word that texts are searched for: those have two characters or more and are none of grammar (因为)."
            );
        }

        var next = found.Count > page.Top ? found[page.Top - 1].Position : null;
        return TypedResults.Ok(
            new ItemList<SearchItem>([.. found.Take(page.Top).Select(SearchItem.Of)], page.Token(next))
        );
    }
}

/// <summary>An article that was found; <c>score</c> is 0 to 1, how much it is about what was looked for.</summary>
public sealed record SearchItem(string Id, string? Title, string Snippet, double Score)
{
    /// <summary>Makes the item of a find.</summary>
    public static SearchItem Of(ArticleFound found) =>
        new(found.ArticleId, found.Title, found.Snippet, Math.Round(found.Weight / (double)SearchTerm.MostWeight, 3));
}
