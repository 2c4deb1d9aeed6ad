using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Tables;

/// <summary>Tells the unit of a table's cell: its own, else its row's, its column's, or that of the line 单位：….</summary>
internal static class TableUnits
{
    private static readonly WordList Lead = new("单位： 单位: 单位");

    // What no sum of money is of, whatever unit the table is in.
    private const string Counts = "率比重度积员速幅均数人户家股";

    /// <summary>The unit of a line above a table, or null.</summary>
    public static LabelledUnit? OfLine(string text, TextSpan line)
    {
        var at = Lead.IndexIn(text, line.Offset, line.End);
        if (at < 0)
        {
            return null;
        }
        at += Lead.LengthAt(text, at, line.End);
        var end = line.End;
        while (end > at && text[end - 1] is '）' or ')' or '】' or ']')
        {
            end--;
        }
        return UnitLabel.Of(text, at, end);
    }

    /// <summary>The value of a cell in its unit, or null if it has none.</summary>
    public static (decimal Value, Unit Unit)? Of(
        CellValue cell,
        LabelledUnit? row,
        LabelledUnit? column,
        LabelledUnit? table,
        string noun
    )
    {
        if (cell.Unit.Kind != UnitKind.None)
        {
            return (cell.Number, cell.Unit);
        }
        if ((column ?? row) is { } own)
        {
            return (cell.Number * own.Scale, own.Unit);
        }
        return table is { } whole && !(whole.Unit.Kind == UnitKind.Money && IsNoSum(noun))
            ? (cell.Number * whole.Scale, whole.Unit)
            : null;
    }

    private static bool IsNoSum(string noun) =>
        noun.Length == 0 || Counts.Contains(noun[^1]) || noun.Contains("每股", StringComparison.Ordinal);
}
