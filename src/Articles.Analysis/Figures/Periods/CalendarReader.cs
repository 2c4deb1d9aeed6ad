using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Years;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads the calendar's words at a place: years, halves, quarters, months and days.</summary>
/// <param name="text">The text.</param>
/// <param name="years">The years that the text speaks of.</param>
internal sealed class CalendarReader(string text, SpokenYears years)
{
    private readonly RelativeYears _relative = new(text, years);
    private readonly YearlessMonths _months = new(text, years);

    /// <summary>The words that an expression can begin with, next to numbers, 前年, 明年, 后年, 年末 and 前11个月.</summary>
    public static IEnumerable<string> Words => [.. YearParts.Alone.Words, .. RelativeYears.Words, .. Holidays.Words];

    /// <summary>Reads the expression at a place.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="period">What it names; null if it names no year.</param>
    /// <returns>Where it ends; <paramref name="at"/> if there is none.</returns>
    public int Read(int at, int end, out string? period)
    {
        if (char.IsAsciiLetterOrDigit(text[at]))
        {
            if (ReportYears(at, end, out period) is var report && report > at)
            {
                return report;
            }
            if (FiscalYears.Read(text, at, end, out var fiscal) is var afterFiscal && afterFiscal > at)
            {
                return InYear(afterFiscal, end, fiscal, out period, isLast: true);
            }
        }
        if (Year(at, end, out var year) is var afterYear && afterYear > at)
        {
            return InYear(afterYear, end, year, out period);
        }
        if (Holidays.Read(text, at, end, isDated: false) is var holiday && holiday > at)
        {
            period = IsoPeriod.OfYear(years.Sentence ?? years.Paragraph);
            return holiday;
        }
        if (YearParts.Alone.LengthAt(text, at, end) is var part and > 0 && !YearParts.IsOfSeries(text, at, at + part))
        {
            period = IsoPeriod.OfYear(years.Recent ?? years.Part);
            // 当季水果: what is in season.
            return YearParts.IsInSeason(text, at, at + part, end) ? at : at + part;
        }
        period = null;
        // Neither a month nor a day begins with 百, 千, 万 or 亿.
        if (Numerals.Place(text[at]) > 10)
        {
            return at;
        }
        return _months.Read(at, end, out period) is var month && month > at ? month : YearEndAlone(at, end, out period);
    }

    // 2024H1, 24/25/26年: of a row its last year, as of a stretch of years.
    private int ReportYears(int at, int end, out string? period)
    {
        period = null;
        if (ReportPeriods.Read(text, at, end, out var year) is var after && after > at)
        {
            period = IsoPeriod.OfYear(year);
            return after;
        }
        if (YearRows.Read(text, at, end, out var first, out var count) is var row && row > at)
        {
            period = IsoPeriod.OfYear(first + count - 1);
            return row;
        }
        return at;
    }

    // 年末, 年底 at the head of what they date.
    private int YearEndAlone(int at, int end, out string? period)
    {
        period = null;
        if (
            text.AsSpan(at, Math.Min(2, end - at)) is not ("年末" or "年底")
            || (at > 0 && Numerals.Begins(text[at - 1]))
            || WordBorder.BeginsWord(text, at + 1, end)
        )
        {
            return at;
        }
        period = years.Running is { } year ? $"{year:D4}-12" : null;
        return at + 2;
    }

    private int Year(int at, int end, out int? year)
    {
        year = null;
        if (DigitYears.Read(text, at, end, out var value) is var after && after > at)
        {
            year = value;
            return after;
        }
        if (ShortYears.Read(text, at, end, years.This, out value) is var afterShort && afterShort > at)
        {
            year = value;
            return afterShort;
        }
        return _relative.Read(at, end, out year);
    }

    /// <summary>Whether a year in digits, 次年 or 翌年 is written at a place.</summary>
    public bool NamesYear(int at, int end) =>
        DigitYears.Read(text, at, end, out _) > at
        || _relative.NextYear(at, end) > 0
        || ReportYears(at, end, out _) > at
        || FiscalYears.Read(text, at, end, out _) > at
        || ShortYears.Read(text, at, end, years.This, out _) > at;

    private int InYear(int at, int end, int? year, out string? period, bool isLast = false)
    {
        period = IsoPeriod.OfYear(year);
        // 2021年至2023年 holds for its last year.
        if (
            !isLast
            && at + 4 < end
            && RangeMarks.Is(text[at])
            && DigitYears.Read(text, RangeMarks.After(text, at, end), end, out var last, isLast: true) is var after
            && after > at + 2
        )
        {
            return InYear(after, end, last, out period, isLast: true);
        }
        if (YearParts.Length(YearParts.Ends, text, at, end) is var yearEnd and > 0)
        {
            period = year is null ? null : $"{year:D4}-12";
            return at + yearEnd;
        }
        if (Months.Read(text, at, end, out var month) is var afterMonth && afterMonth > at)
        {
            period = year is null ? null : $"{year:D4}-{month:D2}";
            return Months.Range(text, Months.Day(text, afterMonth, end, ref period), end, year, ref period);
        }
        if (Holidays.Read(text, at, end, isDated: true) is var holiday && holiday > at)
        {
            return holiday;
        }
        if (YearParts.Length(YearParts.OfYear, text, at, end) is var part and > 0)
        {
            // 预计2025年一季度投产: what is to come is not the year that the article speaks of.
            years.Part = YearParts.Alone.LengthAt(text, at, end) > 0 && !IsAhead(at) ? year : years.Part;
            return at + part;
        }
        return Months.Span(text, at, end) is var span && span > at ? span : Week(at, end);
    }

    // 2024年第20周.
    private int Week(int at, int end) =>
        at + 2 < end
        && text[at] == '第'
        && NumberReader.TryRead(text, at + 1, end, out var number)
        && number.End < end
        && text[number.End] == '周'
            ? number.End + 1
            : at;

    private bool IsAhead(int at) =>
        at >= WrittenYears.Length && Ahead.LengthBefore(text, 0, at - WrittenYears.Length) > 0;

    private static readonly WordList Ahead = new(
        "预计 预计在 预计于 预计到 计划 计划在 计划于 拟于 将于 将在 有望 有望在 力争 力争在"
    );
}
