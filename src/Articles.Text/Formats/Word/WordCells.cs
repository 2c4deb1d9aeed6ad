using System.Text;

namespace Articles.Text.Formats.Word;

/// <summary>
/// The headings at the beginning of a table's rows that span several of them (<c>w:vMerge</c>): they are repeated in each,
/// so that each row says what it is of, as in a page's table (<see cref="Html.HtmlTableRows"/>).
/// </summary>
internal sealed class WordCells
{
    private const int LongestHeading = 40;
    private const int MostColumns = 100;

    // What stands in the merged cells of the first columns, as long as each goes on.
    private readonly List<string> headings = [];
    private int column;
    private int start;
    private string? merge;

    /// <summary>Begins a table.</summary>
    public void BeginTable() => headings.Clear();

    /// <summary>Begins a row.</summary>
    public void BeginRow() => column = 0;

    /// <summary>Begins a cell.</summary>
    public void BeginCell(StringBuilder text) => (start, merge) = (text.Length, null);

    /// <summary>Takes down that a cell is merged with others of its column.</summary>
    /// <param name="value">What the property says: <c>restart</c>, or that it goes on.</param>
    public void Merge(string? value) => merge = value ?? "continue";

    /// <summary>Ends a cell; one that goes on gets the heading that it goes on with.</summary>
    /// <param name="text">The row so far.</param>
    /// <param name="width">How many columns the cell spans.</param>
    public void EndCell(StringBuilder text, int width)
    {
        var content = start <= text.Length ? text.ToString(start, text.Length - start).Trim() : string.Empty;
        if (merge == "restart" && column <= headings.Count && column < MostColumns && content.Length <= LongestHeading)
        {
            headings.RemoveRange(column, headings.Count - column);
            headings.Add(content);
        }
        else if (merge is not null && merge != "restart" && column < headings.Count && content.Length == 0)
        {
            text.Append(headings[column]);
        }
        else if (column < headings.Count)
        {
            headings.RemoveRange(column, headings.Count - column);
        }
        column += width;
        merge = null;
    }
}
