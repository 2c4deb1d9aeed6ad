namespace Articles.Analysis.Figures.Periods;

/// <summary>A sentence's time expressions in text order, looked up by place in logarithmic time.</summary>
internal sealed class PeriodList(List<PeriodExpression> expressions)
{
    /// <summary>How many there are.</summary>
    public int Count => expressions.Count;

    /// <summary>One of them.</summary>
    public PeriodExpression this[int index] => expressions[index];

    /// <summary>The index of the last expression that begins before a place, or -1.</summary>
    public int LastBefore(int at)
    {
        var (low, high) = (0, expressions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = expressions[middle].Offset < at ? (middle + 1, high) : (low, middle);
        }
        return low - 1;
    }

    /// <summary>The expression that holds the character at a place, or null.</summary>
    public PeriodExpression? At(int at) => LastBefore(at + 1) is var i and >= 0 && expressions[i].End > at ? expressions[i] : null;

    /// <summary>The first expression that dates anything, or null.</summary>
    public PeriodExpression? FirstDating() => expressions.Find(static x => x.Role != PeriodRole.Base);

    /// <summary>The first expression with a due date, or null.</summary>
    public PeriodExpression? FirstDue() => expressions.Find(static x => x.Role == PeriodRole.Due);
}
