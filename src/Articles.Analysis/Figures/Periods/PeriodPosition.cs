namespace Articles.Analysis.Figures.Periods;

/// <summary>Where a time expression stands in its sentence.</summary>
internal static class PeriodPosition
{
    /// <summary>How far from a sentence's beginning an expression still stands at its head.</summary>
    public const int HeadReach = 8;

    /// <summary>Whether an expression dates where a change sets out: 由2020年的30%提高至33%.</summary>
    public static bool IsFrom(string text, PeriodExpression expression) =>
        text[expression.Offset] is '从' or '由'
        || (expression.Offset > 0 && text[expression.Offset - 1] is '从' or '由');

    /// <summary>
    /// Whether an expression stands at the head of a clause of the sentence that begins at a place, where it holds on; one inside is
    /// its own clause's (由2013年的25%).
    /// </summary>
    public static bool Leads(string text, PeriodExpression expression, int sentence) =>
        expression.Offset == sentence
        || text[expression.Offset - 1] is '，' or '；' or '：'
        || (expression.End < text.Length && text[expression.End] == '，');
}
