using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Tables;

/// <summary>Reads what the columns of a table hold from the rows above its first values.</summary>
/// <param name="text">The text.</param>
/// <param name="periods">Reads times.</param>
internal sealed class TableHead(string text, TablePeriods periods)
{
    private static readonly WordList Numbering = new("序号 编号 排名 名次 位次");
    private readonly ColumnReader _reader = new(text, periods);

    /// <summary>Whether a row holds a value, so that it is none of the head's.</summary>
    public bool HasValue(TableRow row)
    {
        for (var i = 1; i < row.Cells.Count; i++)
        {
            if (CellValue.Read(text, row.Cells[i]) is not null && periods.At(row.Cells[i], null) is null)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The columns of a table of so many, or null if the head does not tell what they hold.</summary>
    /// <param name="heads">The rows above the first values.</param>
    /// <param name="count">How many cells the rows below have.</param>
    /// <param name="captionYear">The year of the caption, or null.</param>
    public List<TableColumn>? Read(List<TableRow> heads, int count, int? captionYear)
    {
        if (heads.Count is 0 or > 2)
        {
            return null;
        }
        var cells = heads[^1].Cells;
        // The label's cell spans both rows of the head.
        var missing = count - cells.Count;
        if (missing != 0 && !(heads.Count == 2 && missing == 1 && heads[0].Cells.Count > 1))
        {
            return null;
        }
        var columns = new List<TableColumn>(count);
        var (hasLabel, year) = (false, captionYear);
        for (var i = 0; i < count; i++)
        {
            var cell = i < missing ? heads[0].Cells[0] : cells[i - missing];
            var isLabel = !hasLabel && Numbering.LengthAt(text, cell.Offset, cell.End) == 0;
            hasLabel |= isLabel;
            var column = isLabel ? new TableColumn(ColumnRole.Label, cell, null, null) : _reader.Read(cell, year);
            columns.Add(column);
            // 2024年一季度, 上年同期: the year before the one that stands before it.
            year ??= IsoPeriod.Year(column.Period);
        }
        var isShifted =
            heads.Count == 2
            && !columns.TrueForAll(static x => x.Period is not null || x.Role is ColumnRole.Label or ColumnRole.Change);
        return isShifted || !IsClear(columns) ? null : columns;
    }

    // The rows are measures with values at times, or things with measures; not both.
    private static bool IsClear(List<TableColumn> columns)
    {
        var values = columns.Exists(static x => x.Role is ColumnRole.Value or ColumnRole.Target);
        var measures = columns.Exists(static x => x.Role == ColumnRole.Measure);
        return values != measures;
    }
}
