using System.Globalization;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Lending;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Tables;

/// <summary>Reads the times of a table's heads and labels: 2024年, 2024, 2024年末, 2025E; 本期 and 上年 by the year of the caption.</summary>
/// <param name="text">The text.</param>
internal sealed class TablePeriods(string text)
{
    private const int YearLength = 4;
    private static readonly WordList Now = new("本年 今年 本期 本年度 本报告期 报告期 本期数 本年数 本期金额 本年累计");
    private static readonly WordList Before = new(
        "上年 去年 上期 上年度 上年同期 去年同期 上期数 上年数 上期金额 同期 上年累计"
    );

    private PeriodScanner? _scanner;

    /// <summary>The time that a cell begins with, and where it ends; null if it begins with none.</summary>
    public PeriodExpression? At(TextSpan cell, int? captionYear)
    {
        if (IsYear(cell))
        {
            return Year(cell, int.Parse(text.AsSpan(cell.Offset, YearLength), CultureInfo.InvariantCulture));
        }
        if (captionYear is { } year)
        {
            var (now, before) = (
                Now.LengthAt(text, cell.Offset, cell.End),
                Before.LengthAt(text, cell.Offset, cell.End)
            );
            if (now == cell.Length || before == cell.Length)
            {
                return Year(cell, now == cell.Length ? year : year - 1);
            }
        }
        return cell.Length > YearLength && FirstIn(cell) is { Period: not null } first && first.Offset == cell.Offset
            ? first
            : null;
    }

    /// <summary>Whether a cell is nothing but a time, a day without its year too.</summary>
    public bool IsTime(TextSpan cell) =>
        cell.Length > 1 && FirstIn(cell) is { } first && first.Offset == cell.Offset && first.End == cell.End;

    private PeriodExpression? FirstIn(TextSpan cell)
    {
        // Few articles have a table.
        _scanner ??= new PeriodScanner(text, null, isTold: false, null);
        using var lent = LentList<PeriodExpression>.Take();
        _scanner.Scan(cell.Offset, cell.End, lent.Items);
        return lent.Items.Count > 0 ? lent.Items[0] : null;
    }

    private static PeriodExpression Year(TextSpan cell, int year) =>
        new(cell.Offset, cell.End, IsoPeriod.OfYear(year), PeriodRole.Holds);

    // A year without its word.
    private bool IsYear(TextSpan cell) =>
        cell.Length == YearLength
        && int.TryParse(
            text.AsSpan(cell.Offset, YearLength),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        )
        && year is >= 1949 and <= 2099;
}
