using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Tables;

/// <summary>Reads the figures of tables, whose rows stand in lines of their own with cells parted by tabs or strokes.</summary>
/// <remarks>Where the head does not tell what the columns hold, or nothing the unit, a cell is no figure.</remarks>
/// <param name="parts">The article's parts.</param>
/// <param name="mentions">Where it names what.</param>
/// <param name="titleYear">The year of its headline, or null.</param>
/// <param name="thisYear">The year that it speaks from, or null.</param>
internal sealed class TableReader(ArticleSentences parts, MentionIndex mentions, int? titleYear, int? thisYear)
{
    // A table's caption and its unit stand right above it.
    private const int LinesAbove = 2;

    private readonly TablePeriods _periods = new(parts.Text);
    private readonly TableHead _head = new(parts.Text, new TablePeriods(parts.Text));
    private readonly List<TableRow> _rows = [];

    /// <summary>Whether a paragraph may be a table's row.</summary>
    public bool IsRow(int paragraph) => Row(paragraph) is not null;

    // Where the rows end that were looked at last, none of which can begin a table of its own.
    private int _until;

    /// <summary>Reads the table that begins at a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="subject">Tells whom the text speaks of there.</param>
    /// <param name="found">Takes the figures, in text order.</param>
    /// <returns>How many paragraphs are read with it; 0 if the paragraph is to be read as prose.</returns>
    public int Read(int paragraph, Func<int, Entity?> subject, List<Metric> found)
    {
        if (paragraph < _until)
        {
            // A row of bare numbers that nothing explains holds no prose either.
            return Row(paragraph) is { } row && Values(row) > 1 ? 1 : 0;
        }
        _rows.Clear();
        for (var i = paragraph; i < parts.Paragraphs.Count && Row(i) is { } next; i++)
        {
            _rows.Add(next);
        }
        _until = paragraph + _rows.Count;
        var first = _rows.FindIndex(_head.HasValue);
        if (first < 0 || _rows.Count == 1)
        {
            return 0;
        }
        var count = _rows[first].Cells.Count;
        var (year, unit) = Above(paragraph);
        if (_head.Read(_rows.GetRange(0, first), count, year) is not { } columns)
        {
            return Values(_rows[0]) > 1 ? 1 : 0;
        }
        var owner = subject(parts.Paragraphs[paragraph].Span.Offset);
        var cells = new TableCells(
            parts.Text,
            mentions,
            columns,
            _periods,
            new TableFrame(unit, year, thisYear, owner)
        );
        for (var i = first; i < _rows.Count; i++)
        {
            if (_rows[i].Cells.Count == count)
            {
                cells.Read(_rows[i], found);
            }
        }
        return _rows.Count;
    }

    private int Values(TableRow row)
    {
        var values = 0;
        for (var i = 1; i < row.Cells.Count; i++)
        {
            values += CellValue.Read(parts.Text, row.Cells[i]) is null ? 0 : 1;
        }
        return values;
    }

    private TableRow? Row(int paragraph) => TableRow.Read(parts.Text, parts.Paragraphs[paragraph].Span);

    // The year and the unit that the lines above a table give.
    private (int? Year, LabelledUnit? Unit) Above(int paragraph)
    {
        LabelledUnit? unit = null;
        int? year = null;
        for (var i = paragraph - 1; i >= Math.Max(0, paragraph - LinesAbove); i--)
        {
            var line = parts.Paragraphs[i].Span;
            unit ??= TableUnits.OfLine(parts.Text, line);
            year ??= Headings.Is(parts.Text, line)
                ? TitleYear.Of(parts.Text.Substring(line.Offset, line.Length))
                : null;
        }
        return (year ?? titleYear, unit);
    }
}

/// <summary>What holds for a table as a whole.</summary>
/// <param name="Unit">The unit that the line above it gives, or null.</param>
/// <param name="Year">The year of its caption, or null.</param>
/// <param name="ThisYear">The year that the article speaks from, or null.</param>
/// <param name="Subject">Whose figures it holds, or null.</param>
internal sealed record TableFrame(LabelledUnit? Unit, int? Year, int? ThisYear, Entity? Subject)
{
    /// <summary>The caption's year as a period, or null.</summary>
    public string? Period => IsoPeriod.OfYear(Year);

    /// <summary>Whether a period is still to come.</summary>
    public bool IsAhead(string? period) => IsoPeriod.Year(period) > ThisYear;
}
