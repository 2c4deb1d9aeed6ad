namespace Articles.Analysis.Figures.Periods;

/// <summary>A sentence's time expressions in text order, looked up by place in logarithmic time.</summary>
internal sealed class PeriodList
{
    private readonly List<PeriodExpression> _all;
    private readonly List<PeriodExpression> _dating;

    /// <summary>No expressions.</summary>
    public static PeriodList None { get; } = new([]);

    /// <summary>Takes a sentence's expressions in text order.</summary>
    public PeriodList(List<PeriodExpression> expressions)
    {
        _all = expressions;
        _dating = expressions.Count == 0 ? expressions : expressions.FindAll(static x => x.Role != PeriodRole.Base);
    }

    /// <summary>The first expression that dates anything, or null.</summary>
    public PeriodExpression? FirstDating => _dating.Count > 0 ? _dating[0] : null;

    /// <summary>The first expression with a due date, or null.</summary>
    public PeriodExpression? FirstDue => _dating.Find(static x => x.Role == PeriodRole.Due);

    /// <summary>The expression that holds the character at a place, or null.</summary>
    public PeriodExpression? At(int at) =>
        CountBefore(_all, at + 1) is var count and > 0 && _all[count - 1].End > at ? _all[count - 1] : null;

    /// <summary>The last expression of all that begins before a place, or null.</summary>
    public PeriodExpression? LastBefore(int at) => CountBefore(_all, at) is var count and > 0 ? _all[count - 1] : null;

    /// <summary>The last dating expression that begins before a place, or null.</summary>
    public PeriodExpression? DatingBefore(int at) =>
        CountBefore(_dating, at) is var count and > 0 ? _dating[count - 1] : null;

    /// <summary>The first dating expression that begins at a place or after it, or null.</summary>
    public PeriodExpression? DatingFrom(int at) =>
        CountBefore(_dating, at) is var count && count < _dating.Count ? _dating[count] : null;

    private static int CountBefore(List<PeriodExpression> expressions, int at)
    {
        var (low, high) = (0, expressions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = expressions[middle].Offset < at ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
