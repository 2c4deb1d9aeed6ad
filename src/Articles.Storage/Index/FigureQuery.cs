using Articles.Analysis;
using Articles.Storage.Keys;
using Articles.Storage.Results;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>
/// Turns a filter into one range of one order: by subject where a subject is asked for, else by indicator, else by
/// period. What the range does not settle is compared by the service on the rows' columns.
/// </summary>
internal sealed class FigureQuery
{
    private const int YearLength = 4;
    private const int MonthLength = 7;

    private readonly FigureFilter filter;
    private readonly string prefix;

    private FigureQuery(FigureFilter filter, string prefix, IEnumerable<string> ranges)
    {
        this.filter = filter;
        this.prefix = prefix;
        var restrictions = Restrictions(filter);
        Filters = [.. ranges.Select(r => r + restrictions)];
    }

    /// <summary>The OData filters, to be run one after the other.</summary>
    public IReadOnlyList<string> Filters { get; }

    public static FigureQuery Of(FigureFilter filter, string? after)
    {
        var (order, name) = filter.Subject is { } subject
            ? (IndexRows.BySubject, NameKey.Of(subject))
            : (IndexRows.ByIndicator, filter.Indicator is { } indicator ? NameKey.Of(indicator) : null);
        if (name is null)
        {
            return ByPeriod(filter, after);
        }

        var start = $"{order}{KeyEncoding.Encode(name)}|";
        var from = start + (after ?? filter.From ?? "");
        var query = TableClient.CreateQueryFilter(
            $"PartitionKey eq {IndexPartitions.OfKey(name)} and RowKey gt {from} and RowKey lt {KeyEncoding.AfterPrefix(start)}"
        );
        return new(filter, start, [query]);
    }

    /// <summary>What a range and the columns cannot settle: an indicator that is spelled otherwise.</summary>
    public bool Accepts(TableEntity row) =>
        filter.Subject is null
        || filter.Indicator is null
        || NameKey.Of(row.Required("Indicator")) == NameKey.Of(filter.Indicator);

    public FigureInArticle Read(TableEntity row)
    {
        var position = row.RowKey[prefix.Length..];
        return new FigureInArticle(row.Required("ArticleId"), MetricColumns.Read(row), position);
    }

    // A partition a year, in the order of the years. The year that the walk stands in and the years after it are two
    // queries: one that joined them with "or" would make the service scan the whole table.
    private static FigureQuery ByPeriod(FigureFilter filter, string? after)
    {
        var last = filter.To is { } to ? IndexPartitions.OfPeriod(to) : IndexPartitions.NoYear;
        var rest = TableClient.CreateQueryFilter(
            $" and PartitionKey le {last} and RowKey ge {IndexRows.ByPeriod} and RowKey lt {KeyEncoding.AfterPrefix(IndexRows.ByPeriod)}"
        );
        var start = after ?? filter.From;
        if (start is null)
        {
            return new(filter, IndexRows.ByPeriod, [TableClient.CreateQueryFilter($"PartitionKey ge {"y"}") + rest]);
        }

        var year = IndexPartitions.OfPeriod(start);
        var here = TableClient.CreateQueryFilter($"PartitionKey eq {year} and RowKey gt {IndexRows.ByPeriod + start}");
        string[] later =
            string.CompareOrdinal(year, last) < 0
                ? [TableClient.CreateQueryFilter($"PartitionKey gt {year}") + rest]
                : [];
        return new(filter, IndexRows.ByPeriod, [here + rest, .. later]);
    }

    private static string Restrictions(FigureFilter filter)
    {
        var restrictions = "";
        if (filter.Unit is { } unit)
        {
            restrictions += TableClient.CreateQueryFilter($" and Unit eq {unit}");
        }

        if (filter.Kind is { } kind)
        {
            restrictions += TableClient.CreateQueryFilter($" and Kind eq {kind.ToString()}");
        }

        if (filter.From is { } from)
        {
            restrictions += $" and ({Overlaps(from)})";
        }

        if (filter.To is { } to)
        {
            // A day of the last month is within that month: "2024-12-31" sorts after "2024-12".
            restrictions += TableClient.CreateQueryFilter($" and Period lt {KeyEncoding.AfterPrefix(to)}");
        }

        return restrictions;
    }

    // A year holds its months, and a month its days: "2024" and "2024-06" sort before "2024-06-15".
    private static string Overlaps(string from)
    {
        var overlaps = TableClient.CreateQueryFilter($"Period ge {from}");
        foreach (var length in (ReadOnlySpan<int>)[YearLength, MonthLength])
        {
            if (length < from.Length)
            {
                overlaps += TableClient.CreateQueryFilter($" or Period eq {from[..length]}");
            }
        }

        return overlaps;
    }
}

/// <summary>Which figures are asked for. A null member does not restrict.</summary>
/// <param name="Indicator">What is counted, in either script.</param>
/// <param name="Subject">Any form of the entity's name, in either script.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="Kind">Actual, target or change.</param>
/// <param name="From">First period (ISO 8601 year, month or day); a period that ends in it or after it counts.</param>
/// <param name="To">Last period, whole; a period that begins in it or before it counts.</param>
public sealed record FigureFilter(
    string? Indicator,
    string? Subject,
    string? Unit,
    MetricKind? Kind,
    string? From,
    string? To
);

/// <summary>A figure of an article.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Metric">The figure; its offsets are in that article's text.</param>
/// <param name="Position">Where it stands in the list it was read from.</param>
public sealed record FigureInArticle(string ArticleId, Metric Metric, string Position);
