using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Data.Tables;

namespace Articles.EndToEnd.Tests;

/// <summary>
/// All rows of all tables as text, without what must differ between two runs: times, ETags, revision numbers, and
/// how many folds the directory went through.
/// </summary>
internal static partial class TableDump
{
    private static readonly string[] TableNames = ["Articles", "Results", "Index", "Directory"];
    private static readonly string[] Volatile =
    [
        "odata.etag",
        "Timestamp",
        "UploadETag",
        "Folded",
        "UploadedAt",
        "AnalyzedAt",
    ];

    public static async Task<IReadOnlyList<string>> OfAsync(TableServiceClient tables)
    {
        var rows = new List<string>();
        foreach (var name in TableNames)
        {
            await foreach (var row in tables.GetTableClient(name).QueryAsync<TableEntity>((string?)null))
            {
                rows.Add($"{name} {Stable(row)}");
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string Stable(TableEntity row) =>
        string.Join(
            ' ',
            row.Where(p => !Volatile.Contains(p.Key))
                .OrderBy(p => p.Key, StringComparer.Ordinal)
                .Select(p =>
                    $"{p.Key}={Revision().Replace(Convert.ToString(p.Value, CultureInfo.InvariantCulture)!, "#")}"
                )
        );

    [GeneratedRegex("[0-9]{18,19}(-[0-9a-f]{8})?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Revision();
}
