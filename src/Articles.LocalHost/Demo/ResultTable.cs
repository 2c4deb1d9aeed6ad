using System.Globalization;

namespace Articles.LocalHost.Demo;

/// <summary>A file's result.</summary>
/// <param name="Name">The file.</param>
/// <param name="Status">The article's status, or <c>Failed</c> where there is no result.</param>
/// <param name="Title">Its title; where it was rejected or failed, why.</param>
/// <param name="Detail">Its counts, where there are any.</param>
/// <param name="Seconds">From upload to analyzed.</param>
internal sealed record FileResult(string Name, string Status, string? Title, ArticleDetail? Detail, double? Seconds)
{
    /// <summary>Whether the file came to a good end: analyzed, or rejected for a stated reason.</summary>
    public bool IsGood => Status == "Analyzed" || (Status == "Rejected" && !string.IsNullOrWhiteSpace(Title));
}

/// <summary>Lays results out in columns.</summary>
internal static class ResultTable
{
    private const int WidestName = 36;
    private const int WidestTitle = 48;
    private static readonly string[] Heads = ["NAME", "STATUS", "title", "entities", "metrics", "repairs", "seconds"];

    /// <summary>The lines: a head, then one for each file.</summary>
    public static IEnumerable<string> Lines(IEnumerable<FileResult> results)
    {
        var rows = results.Select(Cells).Prepend(Heads).ToList();
        var widths = Enumerable
            .Range(0, Heads.Length)
            .Select(i => rows.Max(row => EastAsianWidth.Of(row[i])))
            .ToArray();
        return rows.Select(row =>
            string.Join(
                    "  ",
                    row.Select((cell, i) => IsNumber(i) ? Right(cell, widths[i]) : EastAsianWidth.Pad(cell, widths[i]))
                )
                .TrimEnd()
        );
    }

    private static bool IsNumber(int column) => column >= 3;

    private static string Right(string cell, int width) => cell.PadLeft(width);

    private static string[] Cells(FileResult result) =>
        [
            EastAsianWidth.Cut(result.Name, WidestName),
            result.Status,
            EastAsianWidth.Cut((result.Title ?? string.Empty).ReplaceLineEndings(" "), WidestTitle),
            Number(result.Detail?.Entities),
            Number(result.Detail?.Metrics),
            Number(result.Detail?.Repairs),
            result.Seconds is { } seconds ? seconds.ToString("0.0", CultureInfo.InvariantCulture) : "-",
        ];

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
