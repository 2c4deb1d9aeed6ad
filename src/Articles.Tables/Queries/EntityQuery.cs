using System.Text;

namespace Azure.Data.Tables;

/// <summary>One query's options and the requests' paths that follow from them.</summary>
internal sealed class EntityQuery
{
    /// <summary>The most entities that the service puts on a page ("Query timeout and pagination").</summary>
    public const int MaximumPageSize = 1000;

    private readonly string _table;
    private readonly string? _filter;
    private readonly string? _select;
    private readonly int? _maxPerPage;

    public EntityQuery(string table, string? filter, int? maxPerPage, IEnumerable<string>? select)
    {
        CheckPageSize(maxPerPage);
        _table = table;
        _filter = string.IsNullOrEmpty(filter) ? null : filter;
        _select = Select(select);
        _maxPerPage = maxPerPage;
    }

    /// <summary>The properties' names for <c>$select</c>; null for every property.</summary>
    public static string? Select(IEnumerable<string>? select) =>
        select is not null && string.Join(',', select) is { Length: > 0 } names ? Uri.EscapeDataString(names) : null;

    /// <summary>The path of one page's request.</summary>
    public string PathOfPage(string? continuationToken, int? pageSizeHint)
    {
        CheckPageSize(pageSizeHint);
        var path = new StringBuilder(_table).Append("()");
        Append(path, "$filter", _filter is null ? null : Uri.EscapeDataString(_filter));
        Append(path, "$select", _select);
        Append(path, "$top", (pageSizeHint ?? _maxPerPage)?.ToString());
        if (!string.IsNullOrEmpty(continuationToken))
        {
            var next = ContinuationToken.Parse(continuationToken);
            Append(path, "NextPartitionKey", Uri.EscapeDataString(next.NextPartitionKey));
            Append(path, "NextRowKey", next.NextRowKey is null ? null : Uri.EscapeDataString(next.NextRowKey));
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, string name, string? escaped)
    {
        if (escaped is not null)
        {
            path.Append(path[^1] == ')' ? '?' : '&').Append(name).Append('=').Append(escaped);
        }
    }

    private static void CheckPageSize(int? pageSize)
    {
        if (pageSize is < 1 or > MaximumPageSize)
        {
            throw new ArgumentOutOfRangeException(
                nameof(pageSize),
                pageSize,
                $"A page may have 1 to {MaximumPageSize} entities."
            );
        }
    }
}
