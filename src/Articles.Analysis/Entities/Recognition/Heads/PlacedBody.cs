using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Bodies of a place whose names hold a verb that names hold rarely (某市烹饪协会, 某市倍增计划工作领导小组): from a noun that
/// ends bodies' names back to a place with no word of news between them.
/// </summary>
internal static class PlacedBody
{
    private const int MostTokens = 7;
    private const int Longest = 16;

    /// <summary>The phrase, begun at the place if one stands before the words that stopped the walk.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase that the walk found.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head)
    {
        if (
            head.Category != EntityCategory.Organization
            || head.Word.Length < (head.Strength == Strength.Sure ? 2 : 3)
            || head.Strength == Strength.Weak
            || phrase.Quote >= 0
            || phrase.StartsProper
        )
        {
            return phrase;
        }
        var first = phrase.First;
        while (
            first > 0
            && phrase.Last - first < MostTokens
            && text.End(phrase.Last) - text.Start(first - 1) <= Longest
            && Belongs(text, first - 1)
        )
        {
            first--;
            if (text.IsPlace(first))
            {
                return PhraseWalker.From(text, first, phrase.Last, head.Word.Length);
            }
        }
        return phrase;
    }

    private static bool Belongs(TokenizedText text, int token) =>
        text.IsPlace(token)
        || (
            text.Kind(token) == TokenKind.Word
            && text[token].Length > 1
            && text.Tag(token) is ['n', ..] or ['v', ..] or "a" or "b" or "l" or "j"
            && !text.IsOneOf(token, Grammar.Boundaries)
            && Grammar.Boundaries.LongestEnd(text[token]) < 2
        );
}
