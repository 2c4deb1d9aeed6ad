using Articles.Analysis;
using Articles.Functions.Http;
using Articles.Storage;
using Articles.Storage.Index;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Figures over all articles.</summary>
internal static class MetricEndpoints
{
    private const string List = "metrics";

    public static void MapMetrics(this IEndpointRouteBuilder api) => api.MapGet("/metrics", ListAsync).WithName("ListMetrics");

    private static async Task<Ok<ItemList<MetricItem>>> ListAsync(
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var filter = new FigureFilter(
            Query.Text(request, "indicator"),
            Query.Text(request, "subject"),
            Query.Text(request, "unit"),
            Query.Choice<MetricKind>(request, "kind"),
            Query.Period(request, "from"),
            Query.Period(request, "to")
        );
        var page = Page.Of(request, List);
        var figures = await storage.Index.FiguresAsync(filter, page.After, page.Top + 1, cancellationToken);
        var items = figures.Take(page.Top).Select(MetricItem.Of).ToList();
        var next = figures.Count > page.Top ? figures[page.Top - 1].Position : null;
        return TypedResults.Ok(new ItemList<MetricItem>(items, Page.Token(List, next)));
    }
}
