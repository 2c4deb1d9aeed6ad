namespace Articles.Analysis.Figures.Quantities;

/// <summary>Gives the bound of a list's first value to those after it: 分别超过54%、55%.</summary>
internal static class SharedBounds
{
    private const string Each = "分别";

    /// <summary>Completes values without a bound in place.</summary>
    public static void Apply(string text, List<Quantity> quantities)
    {
        for (var i = 1; i < quantities.Count; i++)
        {
            var (first, next) = (quantities[i - 1], quantities[i]);
            if (
                first.Modifier != Modifier.Exact
                && next.Modifier == Modifier.Exact
                && next.Unit == first.Unit
                && ListJoints.Join(text, first, next)
                && IsOfEach(text, quantities, i - 1)
            )
            {
                quantities[i] = next with { Modifier = first.Modifier };
            }
        }
    }

    // Whether the list that a value is in begins with a bound behind 分别.
    private static bool IsOfEach(string text, List<Quantity> quantities, int at)
    {
        while (at > 0 && ListJoints.Join(text, quantities[at - 1], quantities[at]))
        {
            at--;
        }
        var first = quantities[at];
        return first.Offset < first.NumberOffset
            && text.AsSpan(0, first.Offset).EndsWith(Each, StringComparison.Ordinal);
    }
}
