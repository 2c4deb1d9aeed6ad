using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds the noun that a bracket parts from its measure: 新业务（含甲、乙，丙）|占比8%.</summary>
internal static class Bracketed
{
    // No explanation in brackets, and no noun before it, is longer: the bounds that keep the time linear.
    private const int LongestBracket = 80;
    private const int LongestNoun = 16;

    /// <summary>The noun before the bracket that ends at a place; empty if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="close">Where the bracket's last character is.</param>
    public static TextSpan Before(string text, int start, int close)
    {
        if (close <= start || text[close] is not ('）' or ')'))
        {
            return default;
        }
        var from = Math.Max(start, close - LongestBracket);
        var open = text.AsSpan(from, close - from).LastIndexOfAny('（', '(');
        if (open <= 0)
        {
            return default;
        }
        var end = from + open;
        var at = end;
        while (at > start && end - at <= LongestNoun && char.IsLetterOrDigit(text[at - 1]))
        {
            at--;
        }
        return end - at is > 1 and <= LongestNoun ? new TextSpan(at, end - at) : default;
    }
}
