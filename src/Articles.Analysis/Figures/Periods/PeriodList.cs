using Articles.Analysis.Lending;

namespace Articles.Analysis.Figures.Periods;

/// <summary>
/// A sentence's or a paragraph's time expressions in text order, looked up by place in logarithmic time. One list serves all of an
/// article.
/// </summary>
internal sealed class PeriodList : IDisposable
{
    private readonly LentList<PeriodExpression> _lentAll = LentList<PeriodExpression>.Take();
    private readonly LentList<PeriodExpression> _lentDating = LentList<PeriodExpression>.Take();
    private readonly List<PeriodExpression> _all;
    private readonly List<PeriodExpression> _dating;

    /// <summary>An empty list.</summary>
    public PeriodList() => (_all, _dating) = (_lentAll.Items, _lentDating.Items);

    /// <summary>Goes on to another sentence or paragraph.</summary>
    public void Clear()
    {
        _all.Clear();
        _dating.Clear();
    }

    /// <summary>Adds the next expression.</summary>
    public void Add(PeriodExpression expression)
    {
        _all.Add(expression);
        if (expression.Role != PeriodRole.Base)
        {
            _dating.Add(expression);
        }
    }

    /// <summary>Adds the expressions of the sentence that follows.</summary>
    public void AddAll(PeriodList next)
    {
        _all.AddRange(next._all);
        _dating.AddRange(next._dating);
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

    /// <inheritdoc />
    public void Dispose()
    {
        _lentAll.Dispose();
        _lentDating.Dispose();
    }

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
