using Articles.Functions.Http;
using Articles.Functions.Http.Csv;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
using Articles.Storage;
using Articles.Storage.Index;
using Articles.Storage.Names;
using Articles.Text.Conversion;

namespace Articles.Functions.Endpoints;

/// <summary>Figures over all articles.</summary>
internal static class MetricEndpoints
{
    private const string List = "metrics";

    public static void MapMetrics(this IEndpointRouteBuilder api) =>
        api.MapGet("/metrics", ListAsync)
            .WithName("ListMetrics")
            .WithTags(ApiTags.OverAll)
            .WithSummary("List figures over all articles")
            .WithDescription(
                "In time order, a year behind its months and a month behind its days, those without a period last: with `indicator` or `subject` a series. Figures of "
                    + "several articles for one thing are all listed; where one indicator or one subject is asked for, "
                    + "`disagreesWith` names those that cannot both be right. Parameters restrict together."
            )
            .TakesPageOf(
                Parameters.Indicator,
                Parameters.Subject,
                Parameters.Unit,
                Parameters.Kind,
                Parameters.PeriodFrom,
                Parameters.PeriodTo
            );

    private static async Task<ListResult<MetricItem>> ListAsync(
        HttpRequest request,
        ArticleStorage storage,
        CancellationToken cancellationToken
    )
    {
        var filter = new FigureFilter(
            Parameters.Indicator.Read(request),
            Parameters.Subject.Read(request),
            Parameters.Unit.Read(request) is { } unit ? ChineseConverter.ToSimplified(unit) : null,
            Parameters.Kind.Read(request),
            Parameters.PeriodFrom.Read(request),
            Parameters.PeriodTo.Read(request)
        );
        PeriodBounds.Check(filter.From, filter.To);
        var page = Page.Of(request, List);
        var subject = filter.Subject is { } name
            ? await new EntityLookup(storage.Index).FormsAsync(name, cancellationToken)
            : null;
        var figures = await storage.Index.FiguresAsync(filter, subject, page.After, page.Top + 1, cancellationToken);
        var shown = figures.Take(page.Top).ToList();
        var next = figures.Count > page.Top ? shown[^1].Position : null;
        var items = await Disagreements.MarkAsync(storage.Index, filter, subject, shown, cancellationToken);
        return new ListResult<MetricItem>(new(items, page.Token(next)), List);
    }
}
