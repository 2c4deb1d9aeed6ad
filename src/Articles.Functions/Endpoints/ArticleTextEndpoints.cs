using System.Globalization;
using System.Text;
using Articles.Functions.Http;
using Articles.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>An article's text, and what was repaired in it.</summary>
internal static class ArticleTextEndpoints
{
    public static void MapArticleText(this IEndpointRouteBuilder api)
    {
        api.MapGet("/articles/{id}/text", TextAsync).WithName("GetArticleText");
        api.MapGet("/articles/{id}/repairs", RepairsAsync).WithName("ListRepairs");
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> TextAsync(
        string id,
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var form = Query.Choice<TextForm>(request, "form") ?? TextForm.Normalized;
        if (await storage.FindArticleAsync(id, cancellationToken) is not { } article)
        {
            return Problems.NoArticle(id);
        }

        if (await storage.Documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return ArticleLookup.NoResults(article);
        }

        var text = form == TextForm.Original ? document.Original : document.Text;
        return TypedResults.Text(text, "text/plain", Encoding.UTF8);
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
        if (await storage.FindArticleAsync(id, cancellationToken) is not { } article)
        {
            return Problems.NoArticle(id);
        }

        if (await storage.Documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return ArticleLookup.NoResults(article);
        }

        var start = page.After is null ? 0 : Positions.Read(page.After);
        var items = document.Repairs.Skip(start).Take(page.Top).Select(RepairItem.Of).ToList();
        var next = start + items.Count < document.Repairs.Count ? start + items.Count : (int?)null;
        return TypedResults.Ok(
            new ItemList<RepairItem>(items, Page.Token(list, next?.ToString(CultureInfo.InvariantCulture)))
        );
    }

    private enum TextForm
    {
        Normalized,
        Original,
    }
}

/// <summary>A change to damaged text.</summary>
public sealed record RepairItem(string Kind, string Before, string After, int Offset, int Length, double Confidence)
{
    /// <summary>Makes the item of a repair.</summary>
    public static RepairItem Of(Articles.Text.Repair r) =>
        new(r.Kind, r.Before, r.After, r.Offset, r.Length, r.Confidence);
}
