using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads months before which no year stands: 1—6月 is of the year spoken of; 5月 only if its own sentence names a year.</summary>
/// <param name="text">The text.</param>
/// <param name="years">The years that the text speaks of.</param>
internal sealed class YearlessMonths(string text, SpokenYears years)
{
    /// <summary>No two numbers before 月 are longer: the bound that keeps the time linear.</summary>
    private const int Reach = 32;

    // 每年6—8月, 花期为3至5月: such months are of no one year.
    private static readonly WordList Yearly = new("每年 每年的 每年从 每年在 每逢 常年 为 集中在 多在 通常在 一般在");

    /// <summary>Where the month or the span of months that begins at a place ends; the place itself if there is none.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="period">What it names; null if it is of no year that the text tells.</param>
    public int Read(int at, int end, out string? period)
    {
        period = null;
        if (
            (at > 0 && (DigitYears.Digit(text[at - 1]) >= 0 || text[at - 1] is '.' or '个'))
            || !text.AsSpan(at, Math.Min(Reach, end - at)).Contains('月')
        )
        {
            return at;
        }
        var isYearly = Yearly.LengthBefore(text, 0, at) > 0;
        if (Months.Span(text, at, end) is var span && span > at)
        {
            // 9、10月 are two months, 1—10月 is most of a year.
            var isList = text.AsSpan(at, span - at).Contains('、');
            period = isYearly ? null : IsoPeriod.OfYear(isList ? years.Sentence : years.Sentence ?? years.Recent);
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
}
