using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Figures.Periods;

/// <summary>
/// Tells whether the year that an article speaks from is told: 今年 and 去年 name a year only then. The latest year that is merely named bounds what
/// is past.
/// </summary>
internal static class ToldYear
{
    private const int ReachOfDeed = 12;
    private const string ThisYear = "今年";

    /// <summary>
    /// Whether the year is told, by the day of publication, by a full date in the text or by the month that the figures reach to
    /// (截至2021年8月末).
    /// </summary>
    public static bool Is(string text, DateOnly? publishedOn)
    {
        if (publishedOn is not null)
        {
            return true;
        }
        var thisYear = text.LastIndexOf(ThisYear, StringComparison.Ordinal);
        return WrittenYears
                .In(text)
                .Any(x =>
                    WrittenYears.IsDay(text, x.End)
                    || IsUntilMonth(text, x.End)
                    || (x.End <= thisYear && IsBegun(text, x.End))
                )
            || NumericDates.LatestYear(text) is not null
            || (thisYear >= 0 && NamesPartWithBoth(text));
    }

    // 截至2021年8月末; what reaches to December is mostly told in the year after.
    private static bool IsUntilMonth(string text, int end) =>
        Until.IsBefore(text, end - WrittenYears.Length)
        && Numerals.Arabic(text[Math.Min(end, text.Length - 1)]) > 0
        && text.AsSpan(end, Math.Min(3, text.Length - end)).IndexOf('月') is 1 or 2
        && !text.AsSpan(end).StartsWith("12", StringComparison.Ordinal);

    // 2021年，我市将建设10所学校: what will be done in a year that nothing says is ahead is told in that year.
    private static bool IsBegun(string text, int end) =>
        end < text.Length
        && text[end] == '，'
        && (end == WrittenYears.Length || text[end - WrittenYears.Length - 1] is '\n' or '。' or '，')
        && text.AsSpan(end, Math.Min(ReachOfDeed, text.Length - end)) is var rest
        && rest[..(rest.IndexOfAny('。', '；') is var stop and >= 0 ? stop : rest.Length)].Contains('将');

    // 2022年上半年…。今年上半年…: one half-year, named with both.
    private static bool NamesPartWithBoth(string text) =>
        WrittenYears
            .In(text)
            .Select(x => text.Substring(x.End, YearParts.Alone.LengthAt(text, x.End, text.Length)))
            .Distinct(StringComparer.Ordinal)
            .Any(x => x.Length > 0 && text.Contains(ThisYear + x, StringComparison.Ordinal));
}
