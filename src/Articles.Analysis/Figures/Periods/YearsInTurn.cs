using System.Globalization;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Hands a row of years out to as many values: 2024—2026年净利润分别为4亿元、5亿元和6亿元 tells one value a year.</summary>
internal static class YearsInTurn
{
    private const int MostYears = 12;
    private const int YearDigits = 4;
    private static readonly WordTable Each = new("分别");
    private static readonly WordTable Marks = new("、 和 与 及 ，");

    /// <summary>The periods of a clause's quantities in their order, or null if its values are not one each year.</summary>
    /// <param name="clause">The clause with its quantities.</param>
    /// <param name="periods">Its sentence's time expressions.</param>
    public static List<string>? Of(ClauseFigures clause, PeriodList periods)
    {
        var count = clause.Quantities.Count;
        if (
            count is < 2 or > MostYears
            || Each.IndexIn(clause.Text, clause.Span.Offset, clause.Quantities[0].Offset) is not (var each and >= 0)
            || periods.DatingBefore(each) is not { Period: not null } last
            || last.Offset < clause.Sentence.Offset
        )
        {
            return null;
        }
        var years = Listed(clause.Text, last, periods) ?? Ranged(clause.Text, last, count);
        return years?.Count == count ? years : null;
    }

    // 2022年、2023年和2024年: each its own.
    private static List<string>? Listed(string text, PeriodExpression last, PeriodList periods)
    {
        var years = new List<string> { last.Period! };
        for (
            var next = last;
            years.Count < MostYears
                && periods.DatingBefore(next.Offset) is { Period: { } year } before
                && next.Offset == before.End + 1
                && Marks.LengthAt(text, before.End, next.Offset) == 1;
            next = before
        )
        {
            years.Insert(0, year);
        }
        return years.Count > 1 ? years : null;
    }

    // 2024—2026年, 2024年至2026年: from the first to the last.
    private static List<string>? Ranged(string text, PeriodExpression last, int count)
    {
        if (!int.TryParse(last.Period, NumberStyles.None, CultureInfo.InvariantCulture, out var end))
        {
            return null;
        }
        var first = end - count + 1;
        var at = text.AsSpan(last.Offset, last.End - last.Offset).IndexOfAnyInRange('0', '9');
        return
            at >= 0
            && last.End - last.Offset - at > YearDigits + 1
            && int.TryParse(
                text.AsSpan(last.Offset + at, YearDigits),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var told
            )
            && told == first
            ? [.. Enumerable.Range(first, count).Select(static x => x.ToString("D4", CultureInfo.InvariantCulture))]
            : null;
    }
}
