using Azure.Data.Tables;

namespace Articles.Storage.Tests.Support;

/// <summary>All rows of a table as text, to hold two tables against each other.</summary>
internal static class TableDump
{
    public static async Task<IReadOnlyList<string>> OfAsync(TableClient table, Func<string, string>? normalize = null)
    {
        var rows = new List<string>();
        await foreach (
            var row in table.QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken)
        )
        {
            var properties = row.Where(p => p.Key is not ("odata.etag" or "Timestamp" or "PartitionKey" or "RowKey"))
                .OrderBy(p => p.Key, StringComparer.Ordinal)
                .Select(p => $"{p.Key}={p.Value}");
            var line = $"{row.PartitionKey} {row.RowKey}: {string.Join("; ", properties)}";
            rows.Add(normalize is null ? line : normalize(line));
        }

        return rows;
    }
}
