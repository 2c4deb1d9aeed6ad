using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Tables;

/// <summary>Makes statements of the cells of a table whose columns are known.</summary>
/// <param name="text">The text.</param>
/// <param name="mentions">Where it names what.</param>
/// <param name="columns">The columns.</param>
/// <param name="periods">Reads times.</param>
/// <param name="frame">What holds for the whole table.</param>
internal sealed class TableCells(
    string text,
    MentionIndex mentions,
    List<TableColumn> columns,
    TablePeriods periods,
    TableFrame frame
)
{
    private const double Confidence = 0.85;
    private readonly ColumnReader _reader = new(text, periods);
    private readonly int _label = columns.FindIndex(static x => x.Role == ColumnRole.Label);
    private readonly bool _areThings = columns.Exists(static x => x.Role == ColumnRole.Measure);

    /// <summary>Adds the figures of a row.</summary>
    public void Read(TableRow row, List<Metric> found)
    {
        var label = RowLabel.Read(text, row.Cells[_label], _reader);
        var unit = RowUnit(row) ?? label.Unit;
        TableColumn? measured = null;
        for (var i = 0; i < columns.Count && label.Name.Length > 0; i++)
        {
            var column = columns[i];
            var isValue = column.Role is ColumnRole.Value or ColumnRole.Target or ColumnRole.Measure;
            measured = isValue && (measured is null || column.Role == ColumnRole.Measure) ? column : measured;
            if (
                (isValue || column.Role == ColumnRole.Change)
                && CellValue.Read(text, row.Cells[i]) is { } cell
                && Of(row, i, label, cell, (unit, measured)) is { } metric
            )
            {
                found.Add(metric);
            }
        }
    }

    private Metric? Of(
        TableRow row,
        int i,
        RowLabel label,
        CellValue cell,
        (LabelledUnit? Unit, TableColumn? Measured) known
    )
    {
        var column = columns[i];
        var isChange = column.Role == ColumnRole.Change;
        var owner = _areThings ? Named(label.Name) ?? Bidder(row) : null;
        var time = _areThings ? periods.At(label.Name, frame.Year) : null;
        var isTime = time is not null || (_areThings && periods.IsTime(label.Name));
        var noun = Noun(label, column, known.Measured, owner is not null || isTime);
        // A change has its own unit: 增减 of 亿元 may be a sum or a share.
        var amount = isChange
            ? TableUnits.Of(cell, null, column.Unit, null, noun)
            : TableUnits.Of(cell, known.Unit, column.Unit, frame.Unit, noun);
        if (noun.Length == 0 || amount is not var (value, unit))
        {
            return null;
        }
        var period = time?.Period ?? column.Period ?? (isChange ? known.Measured?.Period : null);
        // 5月1日: a day without its year is none of the caption's.
        period ??= isTime ? null : frame.Period;
        var start = row.Cells[_label].Offset;
        var end = row.Cells[i].End;
        return new Metric(
            noun,
            PlainValue.Of(value),
            null,
            unit.Written,
            unit.Ucum,
            Modifier.Exact,
            period,
            (owner ?? frame.Subject)?.Name,
            column.Role == ColumnRole.Target || frame.IsAhead(period) ? MetricKind.Target
                : isChange || ChangeRates.All.LengthBefore(noun, 0, noun.Length) > 0 ? MetricKind.Change
                : MetricKind.Actual,
            text[start..end],
            start,
            end - start,
            Confidence
        );
    }

    private LabelledUnit? RowUnit(TableRow row)
    {
        var at = columns.FindIndex(static x => x.Role == ColumnRole.Unit);
        return at < 0 ? null : UnitLabel.Of(text, row.Cells[at].Offset, row.Cells[at].End);
    }

    // 营业收入 of the row; the 产量 of a column, of a thing that has no name 小麦产量.
    private string Noun(RowLabel label, TableColumn column, TableColumn? measured, bool isNamed)
    {
        if (!_areThings)
        {
            return Of(label.Name);
        }
        var measure = column.Role == ColumnRole.Measure ? column : measured;
        return measure is null ? ""
            : isNamed || label.IsSum(text) ? Of(measure.Name)
            : Of(label.Name) + Of(measure.Name);
    }

    // 一标段 | 甲公司 | 1,268: a row about what has no name is of the body that it names alone in a cell.
    private Entity? Bidder(TableRow row)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (
                columns[i].Role == ColumnRole.Measure
                && row.Cells[i].Length > 0
                && Named(row.Cells[i]) is { Category: EntityCategory.Organization or EntityCategory.Person } body
            )
            {
                return body;
            }
        }
        return null;
    }

    // 远山县 where the article else says 远山.
    private Entity? Named(TextSpan label) =>
        mentions.At(label.Offset) is { } name
        && name.Offset == label.Offset
        && (
            name.End >= label.End
            || (
                name.End == label.End - 1
                && name.Entity.Category == EntityCategory.Location
                && Regions.Levels.Contains(text[name.End])
            )
        )
            ? name.Entity
            : null;

    private string Of(TextSpan span) => text.Substring(span.Offset, span.Length);
}
