namespace Articles.Analysis.Figures.Periods;

/// <summary>Tells the time that something is told up to: 截至|2021年8月末.</summary>
internal static class Until
{
    private const int Length = 2;

    /// <summary>Whether a time expression begins with the word for it, as far as it is the expression's own (截至6月30日).</summary>
    public static bool Begins(string text, PeriodExpression expression) => text[expression.Offset] == '截';

    /// <summary>Whether the word for it stands right before a place.</summary>
    public static bool IsBefore(string text, int at) =>
        at >= Length && text.AsSpan(at - Length, Length) is "截至" or "截止";
}
