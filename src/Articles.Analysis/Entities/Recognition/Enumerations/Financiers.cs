using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>Investors by how their names end: 甲禾资本, 甲洋资产. What only says what money it is (社会资本) names none.</summary>
internal static class Financiers
{
    private const int Shortest = 2;
    private const int Longest = 5;

    private static readonly WordSet Ends = WordTable.Set("industries", "financier");
    private static readonly WordSet Money = WordTable.Set("industries", "money");

    /// <summary>Whether the tokens are an investor's name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="last">The last one.</param>
    public static bool Are(TokenizedText text, int first, int last)
    {
        var name = text.SpanOf(first, last);
        var stem = name.Length - Ends.LongestEnd(name);
        return stem < name.Length
            && stem is >= Shortest and <= Longest
            && Money.LongestStart(name) == 0
            && Money.LongestEnd(name[..stem]) == 0
            // 新川资本: two characters that no word covers are a name, whatever each of them may be.
            && (
                (text[first].Length == 1 && text[first + 1].Length == 1 && stem == Shortest)
                || (
                    !text.IsOneOf(first, Grammar.Generic)
                    && !text.IsOneOf(first, Grammar.Boundaries)
                    && text.Tag(first) is not ("m" or "r" or "p" or "d" or "u" or "v" or "c" or "q")
                )
            )
            && !Words.All.TryGetValue(name, out _);
    }
}
