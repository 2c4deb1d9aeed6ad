namespace Articles.Analysis.Figures.Numbers;

/// <summary>Tells Arabic digits that begin a name from a figure: 2万|5G用户, 2万|700MHz基站.</summary>
internal static class NumberedName
{
    private const int LeastDigitsOfUnit = 3;

    /// <summary>
    /// Whether digits do. 1万6000kW, 2万800CMD are figures with their units, which no noun follows.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Where the digits begin.</param>
    /// <param name="next">Where they end.</param>
    /// <param name="end">Where reading stops.</param>
    public static bool Begins(string text, int first, int next, int end)
    {
        var after = next;
        while (after < end && char.IsAsciiLetter(text[after]))
        {
            after++;
        }
        return after > next
            && (
                next - first < LeastDigitsOfUnit
                || (
                    after < end
                    && char.IsLetter(text[after])
                    && text[after] is not ('提' or '增' or '降' or '至' or '到')
                )
            );
    }
}
