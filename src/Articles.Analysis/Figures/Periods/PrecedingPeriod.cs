using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Finds the time expression that dates a figure behind it.</summary>
internal static class PrecedingPeriod
{
    private const int BasesReach = 60;
    private const int YearLength = 4;

    private static readonly WordList Bases = new("的基础上 基础上，");
    private static readonly WordList Reached = new("到 至 为");

    /// <summary>The expression, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the figure is.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="part">Its part of the sentence.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="expressions">The sentence's expressions.</param>
    public static PeriodExpression? Find(
        string text,
        int at,
        TextSpan clause,
        TextSpan part,
        TextSpan sentence,
        PeriodList expressions
    )
    {
        var before = expressions.DatingBefore(at);
        var reach =
            before is not null && PeriodPosition.Leads(text, before, sentence.Offset) ? sentence.Offset : part.Offset;
        before = before?.Offset >= reach ? before : null;
        // 自2013年以来, inside a sentence, is its own clause's.
        if (before is { Period: null } && text[before.Offset] == '自' && before.Offset < clause.Offset)
        {
            before =
                expressions.DatingBefore(before.Offset) is { } first
                && PeriodPosition.Leads(text, first, sentence.Offset)
                    ? first
                    : null;
        }
        // 净利润4亿元，去年同期3亿元，毛利率28%: what is compared with the time before is told of alone.
        if (before is not null && before.Offset < clause.Offset && IsSameTime(text, before))
        {
            before =
                Earlier(before, sentence, expressions) is { } present && !IsSameTime(text, present) ? present : null;
        }
        if (before is not null && PeriodPosition.IsFrom(text, before) && Reached.IsIn(text, before.End, at))
        {
            before = Earlier(before, sentence, expressions);
        }
        // 2024年营收120亿元，2023年为100亿元；净利润12亿元: behind a semicolon the sentence is again in the year that leads it.
        if (
            before is { Role: PeriodRole.Holds, Period: { } compared }
            && before.Offset < part.Offset
            && expressions.FirstDating is { Role: PeriodRole.Holds, Period: { } leading } head
            && head.Offset < before.Offset
            && head.Offset - sentence.Offset <= PeriodPosition.HeadReach
            && string.CompareOrdinal(compared, 0, leading, 0, YearLength) < 0
        )
        {
            before = head;
        }
        // 今年，甲市在2022年减到12项的基础上，又减到8项: what something builds on is of a time before.
        if (before is not null && IsBuiltOn(text, before, at))
        {
            before = Earlier(before, sentence, expressions);
        }
        return before;
    }

    // The expression before another one, if it stands in the same sentence.
    private static PeriodExpression? Earlier(PeriodExpression expression, TextSpan sentence, PeriodList expressions) =>
        expressions.DatingBefore(expression.Offset) is { } earlier && earlier.Offset >= sentence.Offset
            ? earlier
            : null;

    private static bool IsBuiltOn(string text, PeriodExpression expression, int at) =>
        text[expression.Offset] == '在' && Bases.IsIn(text, expression.End, Math.Min(at, expression.End + BasesReach));

    private static bool IsSameTime(string text, PeriodExpression expression) =>
        text.AsSpan(expression.Offset, expression.End - expression.Offset).EndsWith("同期");
}
