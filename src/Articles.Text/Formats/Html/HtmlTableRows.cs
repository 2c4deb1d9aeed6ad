using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Keeps the cells of a table's rows under their columns: a cell that spans columns has empty ones behind it, one that
/// spans rows an empty one in each, so that every figure stands as far from its line's beginning as its heading does.
/// The headings at a row's beginning are repeated instead: each row says what it is of.
/// </summary>
internal sealed class HtmlTableRows
{
    private const int MostSpan = 50;
    private const int MostColumns = 1_000;
    private const int LongestHeading = 40;

    private readonly Stack<(List<Spanned> Columns, int Column)> outer = new();
    private List<Spanned> columns = [];
    private int column;

    // A page of a few bytes may ask for any number of cells.
    private int left = 10_000;

    /// <summary>Begins a table, perhaps in a cell of another one.</summary>
    public void BeginTable()
    {
        outer.Push((columns, column));
        (columns, column) = ([], 0);
    }

    /// <summary>Goes back to the table around one.</summary>
    public void EndTable() => (columns, column) = outer.TryPop(out var table) ? table : ([], 0);

    /// <summary>Begins a head, a body or a foot, into which no cell spans.</summary>
    public void BeginGroup() => columns.Clear();

    /// <summary>Begins a row.</summary>
    public void BeginRow() => column = 0;

    /// <summary>Goes to the column of the row's next cell: past those that cells of rows before span.</summary>
    /// <param name="text">The row so far; what belongs in the spanned columns is added.</param>
    public void BeginCell(StringBuilder text)
    {
        for (; column < columns.Count && columns[column].Rows > 0; column++)
        {
            var spanned = columns[column];
            columns[column] = spanned with { Rows = spanned.Rows - 1 };
            if (left-- > 0)
            {
                Separate(text);
                text.Append(spanned.Heading);
            }
        }
        Separate(text);
    }

    /// <summary>Ends a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">The row so far.</param>
    /// <param name="content">What the cell holds, where that is a part of the row; else empty.</param>
    public void EndCell(IElement cell, StringBuilder text, string content)
    {
        var rows = Span(cell, "rowspan");
        for (var width = Span(cell, "colspan"); width > 0 && column < MostColumns; width--)
        {
            if (columns.Count == column)
            {
                columns.Add(default);
            }
            var isHeading = column == 0 || columns[column - 1].Heading is not (null or "");
            var heading = isHeading && rows > 1 && content.Length <= LongestHeading ? content : "";
            columns[column++] = new Spanned(rows - 1, heading);
            if (width > 1 && left-- > 0)
            {
                text.Append('\t');
            }
        }
    }

    private void Separate(StringBuilder text)
    {
        if (column > 0)
        {
            text.Append('\t');
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? int.Clamp(span, 1, MostSpan)
            : 1;

    private readonly record struct Spanned(int Rows, string? Heading);
}
