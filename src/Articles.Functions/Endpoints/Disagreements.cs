using Articles.Analysis;
using Articles.Storage.Index;
using Articles.Storage.Keys;
using Articles.Storage.Names;

namespace Articles.Functions.Endpoints;

/// <summary>
/// Marks figures of different articles that cannot both be right: the same indicator, subject, unit, period and kind,
/// and spans (<see cref="FigureSpan"/>) that have nothing in common. Figures without a period, or whose subject is not
/// known, are compared with none: they may be about different things.
/// </summary>
internal static class Disagreements
{
    /// <summary>Figures that a page's are compared with: one page of the service.</summary>
    private const int Considered = 1000;

    /// <summary>The items of a page, marked where the list is of one indicator or one subject.</summary>
    public static async Task<IReadOnlyList<MetricItem>> MarkAsync(
        IndexTable index,
        FigureFilter filter,
        EntityForms? subject,
        IReadOnlyList<FigureInArticle> page,
        CancellationToken cancellationToken
    )
    {
        if (filter is { Indicator: null, Subject: null })
        {
            return [.. page.Select(f => MetricItem.Of(f.ArticleId, f.Metric))];
        }

        var periods = page.Select(f => f.Metric.Period).OfType<string>().ToList();
        if (periods.Count == 0)
        {
            return Mark(page, [], filter.Subject);
        }

        // Ranges of the page's own partitions: the page lies in time order.
        var span = new FigureFilter(filter.Indicator, filter.Subject, null, null, periods[0], periods[^1]);
        var others = await index.FiguresAsync(span, subject, null, Considered, cancellationToken);
        return Mark(page, others, filter.Subject);
    }

    /// <summary>Marks figures by comparing them with others.</summary>
    /// <param name="figures">What is shown.</param>
    /// <param name="others">What it is compared with.</param>
    /// <param name="subject">The one subject of all of them, by whatever form of its name, or null.</param>
    public static IReadOnlyList<MetricItem> Mark(
        IReadOnlyList<FigureInArticle> figures,
        IReadOnlyList<FigureInArticle> others,
        string? subject
    )
    {
        var same = others.Where(o => IsComparable(o.Metric)).ToLookup(o => Topic(o.Metric, subject));
        return [.. figures.Select(f => Item(f, IsComparable(f.Metric) ? same[Topic(f.Metric, subject)] : []))];
    }

    private static MetricItem Item(FigureInArticle figure, IEnumerable<FigureInArticle> same)
    {
        var span = FigureSpan.Of(figure.Metric);
        // An article that gives several values for one thing disagrees where none of them fits.
        var disagreeing = same.Where(o => o.ArticleId != figure.ArticleId)
            .GroupBy(o => o.ArticleId, StringComparer.Ordinal)
            .Where(g => !g.Any(o => FigureSpan.Of(o.Metric).Meets(span)))
            .SelectMany(g => g)
            .Select(o => new OtherValue(
                o.ArticleId,
                o.Metric.Value,
                o.Metric.ValueMax,
                MetricItem.Word(o.Metric.Modifier)
            ));
        return MetricItem.Of(figure.ArticleId, figure.Metric) with { DisagreesWith = [.. disagreeing] };
    }

    private static bool IsComparable(Metric metric) => metric is { Period: not null, Subject: not null };

    private static (string, string, string, string, MetricKind) Topic(Metric metric, string? subject) =>
        (
            NameKey.Of(metric.Indicator),
            NameKey.Of(subject ?? metric.Subject!),
            metric.NormalizedUnit ?? metric.Unit,
            metric.Period!,
            metric.Kind
        );
}
