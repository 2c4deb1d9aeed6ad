using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Tables;

/// <summary>A line of a table: its cells, which tabs or upright strokes part.</summary>
/// <param name="Cells">Where the cells are, without the blanks around them.</param>
internal sealed record TableRow(IReadOnlyList<TextSpan> Cells)
{
    // Longer cells hold prose: the table is a page's layout.
    private const int LongestCell = 40;

    /// <summary>Reads a line; null if it is none of a table.</summary>
    public static TableRow? Read(string text, TextSpan line)
    {
        var mark = text.AsSpan(line.Offset, line.Length).IndexOf('\t') >= 0 ? '\t' : '|';
        if (text.AsSpan(line.Offset, line.Length).IndexOf(mark) < 0)
        {
            return null;
        }
        var cells = new List<TextSpan>();
        for (var at = line.Offset; at <= line.End; )
        {
            var length = text.AsSpan(at, line.End - at).IndexOf(mark);
            var end = length < 0 ? line.End : at + length;
            // Strokes stand around a row, too.
            if (mark == '\t' || (end > line.Offset && at < line.End))
            {
                cells.Add(Cell(text, at, end));
            }
            at = end + 1;
        }
        return cells.Count > 1 && AreShort(text, cells) ? new TableRow(cells) : null;
    }

    private static bool AreShort(string text, List<TextSpan> cells)
    {
        foreach (var cell in cells)
        {
            if (!IsShort(text, cell))
            {
                return false;
            }
        }
        return true;
    }

    private static TextSpan Cell(string text, int start, int end)
    {
        var cell = ArticleSentences.Trim(text, start, end);
        return cell.Length > 0 ? cell : new TextSpan(start, 0);
    }

    private static bool IsShort(string text, TextSpan cell) =>
        cell.Length <= LongestCell && text.AsSpan(cell.Offset, cell.Length).IndexOfAny('。', '；', '！') < 0;
}
