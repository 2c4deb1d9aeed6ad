using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// The years in brackets that end the name of a plan (甲行动计划（2021—2023年）), and the year behind the name of a meeting (甲大会2024).
/// </summary>
internal static class YearSpan
{
    private const int YearLength = 4;

    /// <summary>The candidate, with the years right behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">The token that the plan's noun ends.</param>
    /// <param name="plan">The plan's name.</param>
    public static Candidate Extend(TokenizedText text, int last, Candidate plan)
    {
        if (IsOfYear(text, last, plan))
        {
            return plan with { End = text.End(last + 1) };
        }
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

    // 甲大会|2024, but not 甲大会|2024年|举行.
    private static bool IsOfYear(TokenizedText text, int last, Candidate meeting) =>
        meeting.Category == EntityCategory.Event
        && meeting.End == text.End(last)
        && text.Kind(last + 1) == TokenKind.Number
        && text[last + 1] is ['2', '0', >= '0' and <= '4', _]
        && text.Kind(last + 2) == TokenKind.Word
        && text[last + 2] is not (['年', ..] or "余" or "多" or ['元' or '人' or '家' or '个' or '场' or '名', ..]);

    // 2021—2023年, 2021-2035; one year alone may be when it was issued.
    private static bool IsYears(ReadOnlySpan<char> years) =>
        years.Length > 2 * YearLength
        && IsYear(years[..YearLength])
        && years[YearLength] is '—' or '-' or '–' or '～' or '~' or '至'
        && (years[^1] is '年' ? years[..^1] : years) is var span
        && IsYear(span[^YearLength..]);

    private static bool IsYear(ReadOnlySpan<char> digits) => !digits.ContainsAnyExceptInRange('0', '9');
}
