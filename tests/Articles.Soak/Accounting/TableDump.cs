using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Data.Tables;

namespace Articles.Soak.Accounting;

/// <summary>
/// All rows of all tables as text, without what must differ between two runs: times, ETags, revision numbers, how many
/// folds the directory went through, and whether a version had something to clear.
/// </summary>
internal static partial class TableDump
{
    private const int ShortestRevision = 18;
    private static readonly string[] TableNames = ["Articles", "Results", "Index", "Directory"];

    /// <summary>Columns that no two runs have alike.</summary>
    private static readonly string[] Volatile =
    [
        "odata.etag",
        "Timestamp",
        "UploadETag",
        "Folded",
        "IsSettled",
        "UploadedAt",
        "AnalyzedAt",
    ];

    public static async Task<IReadOnlyList<StoredRow>> OfAsync(TableServiceClient tables)
    {
        var rows = new List<StoredRow>();
        foreach (var name in TableNames)
        {
            await foreach (var row in tables.GetTableClient(name).QueryAsync<TableEntity>((string?)null))
            {
                rows.Add(new StoredRow(name, Stable(row.PartitionKey), Stable(row.RowKey), $"{name} {Stable(row)}"));
            }
        }

        rows.Sort(static (a, b) => string.CompareOrdinal(a.Text, b.Text));
        return rows;
    }

    /// <summary>A text with its revision numbers made alike.</summary>
    public static string Stable(string text) => text.Length < ShortestRevision ? text : Revision().Replace(text, "#");

    private static string Stable(TableEntity row) =>
        string.Join(
            ' ',
            row.Where(p => !Volatile.Contains(p.Key))
                .OrderBy(p => p.Key, StringComparer.Ordinal)
                .Select(p => $"{p.Key}={Stable(Convert.ToString(p.Value, CultureInfo.InvariantCulture)!)}")
        );

    [GeneratedRegex("[0-9]{18,19}(-[0-9a-f]{8})?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Revision();
}
