using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Figures.Units;

/// <summary>
/// Reads Latin letters that no table has as a unit: behind a number from a hundred on that has 万 in it or a word of measuring before it
/// (2万800CMD, 约800CMD), and before a mark, the text's end or a word of rising. What stands behind another word, or has a noun behind
/// it, is a name (中证500ETF, 800CMD系统).
/// </summary>
internal static class LatinUnit
{
    private const int Shortest = 2;
    private const int Longest = 5;
    private const int LeastValue = 100;

    /// <summary>The unit; <see cref="Unit.None"/> if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Where reading stops.</param>
    public static Unit Read(string text, NumberToken number, int end)
    {
        if (number.Form != NumberForm.Arabic || number.Value < LeastValue || !IsMeasured(text, number))
        {
            return Unit.None;
        }
        var last = number.End;
        while (last < end && char.IsAsciiLetter(text[last]))
        {
            last++;
        }
        return
            last - number.End is >= Shortest and <= Longest
            && char.IsAsciiLetterUpper(text[number.End])
            && Ends(text, last, end)
            ? new Unit(text[number.End..last], UnitKind.Measure, null)
            : Unit.None;
    }

    // 需水量800, 约800, 2万800; 中证500ETF and 荣耀100Pro are names.
    private static bool IsMeasured(string text, NumberToken number) =>
        text.AsSpan(number.Offset, number.End - number.Offset).Contains('万')
        || (number.Offset > 0 && Measuring.Contains(text[number.Offset - 1]));

    private const string Measuring = "为达到约至超近量需破";

    private static bool Ends(string text, int at, int end) =>
        at >= end
        || text[at] is '，' or '。' or '；' or '、' or '（' or '）' or '？' or '！' or ',' or ';'
        || text.AsSpan(at, end - at)
            is ['提', '高' or '升', ..]
                or ['增', '至' or '加', ..]
                or ['降', '至' or '低', ..]
                or ['至' or '到', ..];
}
