using System.Text;
using Articles.Functions.Http;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
using Articles.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>An article's text, and what was repaired in it.</summary>
internal static class ArticleTextEndpoints
{
    public static void MapArticleText(this IEndpointRouteBuilder api)
    {
        api.MapGet("/articles/{id}/text", TextAsync)
            .WithName("GetArticleText")
            .WithTags(ApiTags.Articles)
            .WithSummary("Read an article's text")
            .WithDescription("The clean text, which all offsets are in, or the text as it was decoded.")
            .Takes(Parameters.Form)
            .Produces<string>(StatusCodes.Status200OK, MediaTypes.Text);
        api.MapGet("/articles/{id}/repairs", RepairsAsync)
            .WithName("ListRepairs")
            .WithTags(ApiTags.Articles)
            .WithSummary("List what was repaired in an article")
            .WithDescription("Every change to damaged text in text order, and as `Unrepaired` what was left.")
            .TakesPageOf();
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> TextAsync(
        string id,
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var form = Parameters.Form.Read(request);
        var (article, document) = await storage.FindDocumentAsync(id, cancellationToken);
        if (document is null)
        {
            return article is null ? Problems.NoArticle(id) : ArticleLookup.NoResults(article);
        }

        var text = form == TextForm.Original ? document.Original : document.Text;
        return TypedResults.Text(text, MediaTypes.Text, Encoding.UTF8);
    }

    private static async Task<Results<Ok<ItemList<RepairItem>>, ProblemHttpResult>> RepairsAsync(
        string id,
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var list = $"repairs/{id}";
        var page = Page.Of(request, list);
        var (article, document) = await storage.FindDocumentAsync(id, cancellationToken);
        if (document is null)
        {
            return article is null ? Problems.NoArticle(id) : ArticleLookup.NoResults(article);
        }

        var start = page.After is null ? 0 : Positions.Read(page.After, document.Revision);
        var items = document.Repairs.Skip(start).Take(page.Top).Select(RepairItem.Of).ToList();
        var next =
            start + items.Count < document.Repairs.Count
                ? Positions.Write(document.Revision, start + items.Count)
                : null;
        return TypedResults.Ok(new ItemList<RepairItem>(items, page.Token(next)));
    }
}
