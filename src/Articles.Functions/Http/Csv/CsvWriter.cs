using System.Buffers;
using System.Globalization;
using System.Text;

namespace Articles.Functions.Http.Csv;

/// <summary>
/// Writes rows as RFC 4180 has them, so that a spreadsheet shows them and does no more: UTF-8 with a byte order mark,
/// and an apostrophe before a text that a spreadsheet would take for a formula.
/// </summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // The full-width forms are formulas in the spreadsheets of those who type them.
    private const string FormulaStart = "=+-@\t\r\n＝＋－＠";

    /// <summary>Writes a header row and the rows.</summary>
    public static byte[] Write<T>(IReadOnlyList<T> rows)
        where T : ICsvRow<T>
    {
        var text = new StringBuilder("\uFEFF");
        AppendRow(text, T.Columns.Select(c => c.Header));
        foreach (var row in rows)
        {
            AppendRow(text, T.Columns.Select(c => c.Value(row)));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A number as a cell has it.</summary>
    public static string? Number<T>(T? number)
        where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Several texts in one cell.</summary>
    public static string Several(IEnumerable<string> texts) => string.Join("; ", texts);

    private static void AppendRow(StringBuilder text, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            text.Append(isFirst ? "" : ",");
            AppendCell(text, Harmless(cell ?? ""));
            isFirst = false;
        }

        text.Append("\r\n");
    }

    private static void AppendCell(StringBuilder text, string cell)
    {
        if (cell.AsSpan().ContainsAny(Quoted))
        {
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            text.Append(cell);
        }
    }

    private static string Harmless(string cell) =>
        cell.Length > 0 && FormulaStart.Contains(cell[0]) && !IsNumber(cell) ? "'" + cell : cell;

    private static bool IsNumber(string cell) =>
        decimal.TryParse(
            cell,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        );
}
