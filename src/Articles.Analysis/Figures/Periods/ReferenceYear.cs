using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Years;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Finds the year that an article speaks from.</summary>
internal static class ReferenceYear
{
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
        int? reached = null;
        foreach (var (year, end) in WrittenYears.In(text))
        {
            reached = WrittenYears.IsReached(text, end) ? Latest(reached, year) : reached;
            if (WrittenYears.BeginsRange(text, end))
            {
                continue;
            }
            if (WrittenYears.EndsRange(text, end - WrittenYears.Length))
            {
                ranged = Math.Max(ranged ?? year, year);
            }
            else if (WrittenYears.IsDay(text, end))
            {
                dated = Math.Max(dated ?? year, year);
            }
            else if (!WrittenYears.IsAhead(text, end - WrittenYears.Length))
            {
                // 经营权截至2049年 tells when something ends.
                until =
                    Until.IsBefore(text, end - WrittenYears.Length)
                    && end < text.Length
                    && (text[end] is '底' or '末' or '年' || Numerals.Arabic(text[end]) >= 0)
                        ? Math.Max(until ?? year, year)
                        : until;
                named = Math.Max(named ?? year, year);
            }
        }
        dated = Latest(dated, NumericDates.LatestYear(text));
        // 2018年4月22日发布。…2024年6月突破10亿: what a later month brought is told after that day.
        dated = dated is null ? null : Latest(dated, reached);
        named = Latest(named, ReportedYear(text));
        // 2015年7月25日揭牌。截至2021年底: what stands so until a year is told after it.
        var latest = until > (dated ?? named) ? until : dated ?? named;
        // 2007年起…。“十四五”期间…: a text that tells of a plan is no older than its first year.
        latest = FiveYearPlan.FirstYear(text) is { } planned && planned - 1 > latest ? planned : latest;
        return latest is { } reported && AnnualReports.Follow(text, reported)
            ? reported + 1
            : latest ?? ranged ?? OfEvent(text);
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
            if (
                start < at
                && ReportPeriods.Read(text, start, text.Length, out var year) > at
                && !WrittenYears.IsAhead(text, start)
            )
            {
                latest = Latest(latest, year);
            }
            at = text.AsSpan(at + 1).IndexOfAny('H', 'Q') is var next and >= 0 ? at + 1 + next : -1;
        }
        return latest;
    }

    private static int? Latest(int? one, int? other) => one > other || other is null ? one : other;

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
}
