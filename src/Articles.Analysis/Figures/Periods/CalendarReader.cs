using System.Globalization;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Years;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads the calendar's words at a place: years, halves, quarters, months and days.</summary>
/// <param name="text">The text.</param>
/// <param name="years">The years that the text speaks of.</param>
internal sealed class CalendarReader(string text, SpokenYears years)
{
    /// <summary>No two numbers before 月 are longer: the bound that keeps the time linear.</summary>
    private const int MonthReach = 32;

    private static readonly WordTable ThisYear = new(
        "今年以来 今年内 今年来 今年 新年以来 本年度 本年 年内 全年 年度内 当年 同年 报告期内 报告期"
    );
    private static readonly WordTable LastYear = new("去年同期 上年同期 去年 上年度 上年 上一年度 上一年");

    /// <summary>The words that an expression can begin with, next to numbers, 前年, 明年, 后年, 年末 and 前11个月.</summary>
    public static IEnumerable<string> Words =>
        [.. YearParts.Alone.Words, .. ThisYear.Words, .. LastYear.Words, .. NextYears.Words, .. Holidays.Words];

    /// <summary>Whether an expression is this year's beginning: 新年以来 is this year.</summary>
    public static bool IsNewYear(string text, int at, int end) => text.AsSpan(at, end - at).StartsWith("新年");

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
            period = Iso(years.Sentence ?? years.Paragraph);
            return holiday;
        }
        if (YearParts.Alone.LengthAt(text, at, end) is var part and > 0 && !YearParts.IsOfSeries(text, at, at + part))
        {
            period = Iso(years.Recent ?? years.Part);
            // 当季水果: what is in season.
            return YearParts.IsInSeason(text, at, at + part, end) ? at : at + part;
        }
        period = null;
        // Neither a month nor a day begins with 百, 千, 万 or 亿.
        if (Numerals.Place(text[at]) > 10)
        {
            return at;
        }
        return MonthAlone(at, end, out period) is var month && month > at ? month : YearEndAlone(at, end, out period);
    }

    // 2024H1, 24/25/26年: of a row its last year, as of a stretch of years.
    private int ReportYears(int at, int end, out string? period)
    {
        period = null;
        if (ReportPeriods.Read(text, at, end, out var year) is var after && after > at)
        {
            period = Iso(year);
            return after;
        }
        if (YearRows.Read(text, at, end, out var first, out var count) is var row && row > at)
        {
            period = Iso(first + count - 1);
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
        if (ThisYearAt(at, end) is var length and > 0)
        {
            // 全年 runs with the year that the text is in, 今年 with the article's own.
            year =
                text[at] is '当' or '同' ? years.NamedLast
                : text[at] is '全' or '报' or '本' ? years.Running
                : years.This;
            return at + length;
        }
        if (NextYear(at, end) is var next and > 0)
        {
            year = years.Sentence + 1;
            return at + next;
        }
        if (LastYear.LengthAt(text, at, end) is var last and > 0)
        {
            // 发布2023年年报。第四季度…，去年同期…: the year before the one that is reported.
            year =
                (
                    text[at] == '去'
                        ? text.AsSpan(at, last).EndsWith("同期")
                            ? years.Reported
                            : years.This
                        : years.Running
                ) - 1;
            return at + last;
        }
        var offset = text.AsSpan(at, Math.Min(2, end - at)) switch
        {
            "前年" => at > 0 && text[at - 1] == '大' ? -3 : -2,
            "明年" => 1,
            // 建成后|年产值 is no year after next.
            "后年"
                when at == 0
                    || !char.IsLetter(text[at - 1])
                    || text[at - 1] is '到' or '至' or '在' or '于' or '和' or '计' => 2,
            _ => 0,
        };
        year = offset == 0 ? null : years.This + offset;
        return offset == 0 ? at : at + 2;
    }

    // 不同|年龄, 同年级 and 全年龄段 name no year; in 今年|来自 the verb is 来自.
    private int ThisYearAt(int at, int end)
    {
        var length = ThisYear.LengthAt(text, at, end);
        var after = length > 0 && at + length < end ? text[at + length] : ' ';
        return after is '龄' or '级'
            || (length > 0 && text[at] == '同' && (after is '代' or '份' || (at > 0 && text[at - 1] is '不' or '相')))
                ? 0
            : length == 3 && text[at + 2] == '来' && char.IsLetter(after) ? 2
            : length;
    }

    // 2022年10月开工，次年5月投产; 连续第二年 and 90万人次|年均 are none.
    private int NextYear(int at, int end)
    {
        var length = NextYears.LengthAt(text, at, end);
        return
            length > 0
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '于' or '至' or '到' or '在')
            && (length == 2 || Months.Read(text, at + length, end, out _) > at + length)
            ? length
            : 0;
    }

    private static readonly WordTable NextYears = new("次年 翌年 第二年");

    /// <summary>Whether a year in digits, 次年 or 翌年 is written at a place.</summary>
    public bool NamesYear(int at, int end) =>
        DigitYears.Read(text, at, end, out _) > at
        || NextYear(at, end) > 0
        || ReportYears(at, end, out _) > at
        || FiscalYears.Read(text, at, end, out _) > at
        || ShortYears.Read(text, at, end, years.This, out _) > at;

    private int InYear(int at, int end, int? year, out string? period, bool isLast = false)
    {
        period = Iso(year);
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

    private bool IsAhead(int at) => at >= WrittenYear && Ahead.LengthBefore(text, 0, at - WrittenYear) > 0;

    private const int WrittenYear = 5;
    private static readonly WordTable Ahead = new(
        "预计 预计在 预计于 预计到 计划 计划在 计划于 拟于 将于 将在 有望 有望在 力争 力争在"
    );

    // 每年6—8月, 花期为3至5月: such months are of no one year.
    private static readonly WordTable Yearly = new("每年 每年的 每年从 每年在 每逢 常年 为 集中在 多在 通常在 一般在");

    // 1—6月 is of the year spoken of; 5月 only if its own sentence names a year.
    private int MonthAlone(int at, int end, out string? period)
    {
        period = null;
        if (
            (at > 0 && (DigitYears.Digit(text[at - 1]) >= 0 || text[at - 1] is '.' or '个'))
            || !text.AsSpan(at, Math.Min(MonthReach, end - at)).Contains('月')
        )
        {
            return at;
        }
        var isYearly = Yearly.LengthBefore(text, 0, at) > 0;
        if (Months.Span(text, at, end) is var span && span > at)
        {
            // 9、10月 are two months, 1—10月 is most of a year.
            var isList = text.AsSpan(at, span - at).Contains('、');
            period = isYearly ? null : Iso(isList ? years.Sentence : years.Sentence ?? years.Recent);
            return span;
        }
        if (Months.Read(text, at, end, out var month) is not (var after and > 0) || after <= at)
        {
            return at;
        }
        var last = Months.LastOfRange(text, after, end, month);
        // 1月至10月 is most of a year, as 1—10月.
        var year = isYearly
            ? null
            : years.OfMonth(at, last)
                ?? YearOfStatus(at, after, end)
                ?? (month == 1 && last > 1 ? years.Sentence ?? years.Recent : null);
        period = year is null ? null : $"{year:D4}-{month:D2}";
        return Months.Range(
            text,
            Months.Day(text, after, end, ref period),
            end,
            isYearly ? null : year ?? years.Paragraph,
            ref period
        );
    }

    // 截至8月末, 8月当月: the latest that a report of a year tells of is of that year.
    // 2023年，客流回暖。截至10月底，…: so is the latest in a paragraph that a year leads.
    private int? YearOfStatus(int at, int after, int end)
    {
        var isUntil = Until.IsBefore(text, at);
        return
            (isUntil && years.Paragraph is not null)
            || (
                years.HasTitle
                && (
                    isUntil || text[after - 1] is '末' or '底' || text.AsSpan(after, Math.Min(2, end - after)) is "当月"
                )
            )
            ? years.Recent
            : null;
    }

    private static string? Iso(int? year) => year?.ToString("D4", CultureInfo.InvariantCulture);
}
