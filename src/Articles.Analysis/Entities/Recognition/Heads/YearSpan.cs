using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>The years in brackets that end the name of a plan: 甲行动计划（2021—2023年）.</summary>
internal static class YearSpan
{
    private const int YearLength = 4;

    /// <summary>The candidate, with the years right behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">The token that the plan's noun ends.</param>
    /// <param name="plan">The plan's name.</param>
    public static Candidate Extend(TokenizedText text, int last, Candidate plan)
    {
        var open = last + 1;
        var close = text.Partner(open);
        return
            plan.Category is EntityCategory.Document or EntityCategory.Event
            && plan.End == text.End(last)
            && text.Mark(open) is '（' or '('
            && close > open
            && IsYears(text.Text.AsSpan(text.End(open)..text.Start(close)))
            ? plan with
            {
                End = text.End(close),
            }
            : plan;
    }

    // 2021—2023年, 2021-2035; one year alone may be when it was issued.
    private static bool IsYears(ReadOnlySpan<char> years) =>
        years.Length > 2 * YearLength
        && IsYear(years[..YearLength])
        && years[YearLength] is '—' or '-' or '–' or '～' or '~' or '至'
        && (years[^1] is '年' ? years[..^1] : years) is var span
        && IsYear(span[^YearLength..]);

    private static bool IsYear(ReadOnlySpan<char> digits) => !digits.ContainsAnyExceptInRange('0', '9');
}
