using System.Globalization;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Years;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Finds the year that an article speaks from.</summary>
internal static class ReferenceYear
{
    // 2021年.
    private const int YearLength = 5;

    private const int ReachOfDeed = 12;
    private const string ThisYear = "今年";

    /// <summary>
    /// The year of publication; without one, the latest year of a full date in the text, or else of the years that it
    /// names as past, or else of an event's edition.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="publishedOn">The day of publication, null if unknown.</param>
    /// <returns>The year, or null if the article gives no hint.</returns>
    public static int? Of(string text, DateOnly? publishedOn)
    {
        if (publishedOn is { } day)
        {
            return day.Year;
        }
        int? dated = null;
        int? named = null;
        int? ranged = null;
        int? until = null;
        foreach (var (year, end) in Years(text))
        {
            if (BeginsRange(text, end))
            {
                continue;
            }
            if (EndsRange(text, end - YearLength))
            {
                ranged = Math.Max(ranged ?? year, year);
            }
            else if (IsDay(text, end))
            {
                dated = Math.Max(dated ?? year, year);
            }
            else if (!IsAhead(text, end - YearLength))
            {
                // 经营权截至2049年 tells when something ends.
                until =
                    Until.IsBefore(text, end - YearLength)
                    && end < text.Length
                    && (text[end] is '底' or '末' or '年' || Numerals.Arabic(text[end]) >= 0)
                        ? Math.Max(until ?? year, year)
                        : until;
                named = Math.Max(named ?? year, year);
            }
        }
        dated = Latest(dated, NumericDates.LatestYear(text));
        named = Latest(named, ReportedYear(text));
        // 2015年7月25日揭牌。截至2021年底: what stands so until a year is told after it.
        var latest = until > (dated ?? named) ? until : dated ?? named;
        // 2007年起…。“十四五”期间…: a text that tells of a plan is no older than its first year.
        latest = FiveYearPlan.FirstYear(text) is { } planned && planned - 1 > latest ? planned : latest;
        return latest is { } reported && IsReported(text, reported) ? reported + 1 : latest ?? ranged ?? OfEvent(text);
    }

    /// <summary>
    /// Whether the year that an article speaks from is told, by its day of publication, by a full date in the text or by the month that
    /// its figures reach to (截至2021年8月末): 今年 and 去年 name a year only then. The latest year that is merely named bounds what is past.
    /// </summary>
    public static bool IsTold(string text, DateOnly? publishedOn)
    {
        if (publishedOn is not null)
        {
            return true;
        }
        var thisYear = text.LastIndexOf(ThisYear, StringComparison.Ordinal);
        return Years(text)
                .Any(x =>
                    IsDay(text, x.End) || IsUntilMonth(text, x.End) || (x.End <= thisYear && IsBegun(text, x.End))
                )
            || NumericDates.LatestYear(text) is not null
            || (thisYear >= 0 && NamesPartWithBoth(text));
    }

    // 25Q1营收…, 1H24销量…: a quarter or a half-year whose figures are told is past; 2025E is not.
    private static int? ReportedYear(string text)
    {
        int? latest = null;
        for (var at = text.AsSpan().IndexOfAny('H', 'Q'); at >= 0; )
        {
            var start = at;
            while (start > 0 && start > at - 4 && char.IsAsciiDigit(text[start - 1]))
            {
                start--;
            }
            if (start < at && ReportPeriods.Read(text, start, text.Length, out var year) > at && !IsAhead(text, start))
            {
                latest = Latest(latest, year);
            }
            at = text.AsSpan(at + 1).IndexOfAny('H', 'Q') is var next and >= 0 ? at + 1 + next : -1;
        }
        return latest;
    }

    private static int? Latest(int? one, int? other) => one > other || other is null ? one : other;

    // 截至2021年8月末; what reaches to December is mostly told in the year after.
    private static bool IsUntilMonth(string text, int end) =>
        Until.IsBefore(text, end - YearLength)
        && Numerals.Arabic(text[Math.Min(end, text.Length - 1)]) > 0
        && text.AsSpan(end, Math.Min(3, text.Length - end)).IndexOf('月') is 1 or 2
        && !text.AsSpan(end).StartsWith("12", StringComparison.Ordinal);

    // 2021年，我市将建设10所学校: what will be done in a year that nothing says is ahead is told in that year.
    private static bool IsBegun(string text, int end) =>
        end < text.Length
        && text[end] == '，'
        && (end == YearLength || text[end - YearLength - 1] is '\n' or '。' or '，')
        && text.AsSpan(end, Math.Min(ReachOfDeed, text.Length - end)) is var rest
        && rest[..(rest.IndexOfAny('。', '；') is var stop and >= 0 ? stop : rest.Length)].Contains('将');

    // 2022年上半年…。今年上半年…: one half-year, named with both.
    private static bool NamesPartWithBoth(string text) =>
        Years(text)
            .Select(x => text.Substring(x.End, YearParts.Alone.LengthAt(text, x.End, text.Length)))
            .Distinct(StringComparer.Ordinal)
            .Any(x => x.Length > 0 && text.Contains(ThisYear + x, StringComparison.Ordinal));

    private static bool IsDay(string text, int end) =>
        end < text.Length && Numerals.Arabic(text[end]) >= 0 && HasDay(text, end);

    // 甲公司2015年年报, and 今年: an annual report comes out in the year after.
    private static bool IsReported(string text, int year) =>
        text.Contains("今年", StringComparison.Ordinal)
        && HasReport(text, year.ToString("D4", CultureInfo.InvariantCulture));

    private static bool HasReport(string text, string year)
    {
        for (var at = text.IndexOf(year, StringComparison.Ordinal); at >= 0; )
        {
            // 截至2023年12月31日 is a report's; what happened on that day isn't.
            var isUntil = at > 0 && text[at - 1] is '至' or '止';
            at += year.Length;
            if (
                AnnualReports.LengthAt(text, at, text.Length) > 0
                || (isUntil && text.AsSpan(at).StartsWith("年12月31日", StringComparison.Ordinal))
            )
            {
                return true;
            }
            at = text.IndexOf(year, at, StringComparison.Ordinal);
        }
        return false;
    }

    private static readonly WordTable AnnualReports = new("年年报 年度报告 年报 年度业绩 年财报 年年度报告");

    private static int? OfEvent(string text)
    {
        for (var at = text.IndexOf("20", StringComparison.Ordinal); at >= 0; )
        {
            if (Edition.Year(text, at, text.Length) is { } year)
            {
                return year;
            }
            at = text.IndexOf("20", at + 2, StringComparison.Ordinal);
        }
        return null;
    }

    /// <summary>The year that a headline puts the whole article in (2023年统计公报), or null.</summary>
    public static int? OfTitle(string? title) =>
        title is not null && Years(title).ToList() is [var (year, end)] && !IsToCome(title, end - YearLength)
            ? year
            : null;

    // 二厂动土 估2027年量产: when something will be is not the year that the article tells of.
    private static bool IsToCome(string title, int at) =>
        IsAhead(title, at) || (at > 0 && title[at - 1] is '估' or '料' or '拟' or '于' or '盼');

    /// <summary>The year that an annual report's headline names (甲局2023年信息公开年度报告), or null if it is none.</summary>
    public static int? OfReport(string? title) =>
        title is not null
        && OfTitle(title) is { } year
        && (YearReports.IsIn(title, 0, title.Length) || IsYearbook(title) || IsSituation(title))
            ? year
            : null;

    // 2023年|年报, but 2024年|报名.
    private static bool IsYearbook(string title) =>
        title.LastIndexOf("年报", StringComparison.Ordinal) is >= 0 and var at
        && (at + 2 == title.Length || !char.IsLetter(title[at + 2]));

    // 2024年甲市经济运行情况; 2024年5月… is of the month.
    private static bool IsSituation(string title) =>
        Situations.IndexIn(title, 0, title.Length) is > 0 and var words
        && Years(title).First().End is var end
        && end < words
        && !char.IsAsciiDigit(title[end]);

    private static readonly WordTable Situations = new(
        "经济运行 运行情况 国民经济 经济形势 经济数据 经济成绩单 经济指标 主要指标 主要数据 生产情况 收支情况 完成情况 发展情况 收入情况 消费价格 业绩公告 业绩快报 年度业绩 全年业绩 就业情况 消费情况"
    );

    private static readonly WordTable YearReports = new("年度报告 统计公报 工作总结 年度工作报告");

    private static IEnumerable<(int Year, int End)> Years(string text)
    {
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (
                at >= 4
                && int.TryParse(text.AsSpan(at - 4, 4), out var year)
                && year is >= 1900 and <= 2100
                && !(at > 4 && text[at - 5] is '-' or '—' or '–' or '－' or '~' or '～' && !EndsRange(text, at - 4))
            )
            {
                yield return (year, at + 1);
            }
        }
    }

    // 2020年到2022年: where a stretch of years begins says nothing of today.
    private static bool BeginsRange(string text, int at) =>
        at + 5 < text.Length && text[at] is '到' or '至' or '—' or '-' or '–' && text[at + 5] == '年';

    // 2019年—2022年: both ends have their 年. Plans mostly write 2024—2027年.
    private static bool EndsRange(string text, int at) =>
        at > 5 && text[at - 1] is '—' or '-' or '–' && text[at - 2] == '年';

    private static bool HasDay(string text, int at)
    {
        var end = Math.Min(text.Length, at + 7);
        var rest = text.AsSpan(at, end - at);
        var month = rest.IndexOf('月');
        rest = rest[(month + 1)..];
        // 2023年8月，|日均客流 is no day.
        return month > 0 && rest.IndexOfAny('日', '号') is var day and > 0 && Numerals.Begins(rest[day - 1]);
    }

    private static bool IsAhead(string text, int at) =>
        at > 0
        && (
            // 升至2023年的210亿元 is so already.
            !(at + 6 < text.Length && text[at + 5] == '的' && Numerals.Begins(text[at + 6]))
                && (text[at - 1] is '到' or '至' or '争' or '为' or '了' or '在' && !(at > 1 && text[at - 2] == '截'))
            || (at > 1 && text.AsSpan(at - 2, 2) is "未来" or "预计")
        );
}
