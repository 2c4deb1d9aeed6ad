using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Events whose names are a clause with a verb of its own (数字化赋能乡镇企业万里行活动, 持续攻坚降本行动): back to the verb that says
/// that somebody holds them, or to the event that they are one with.
/// </summary>
internal static class DescribedEvent
{
    private const int MostTokens = 10;
    private const int Longest = 24;
    private const int ShortestDescription = 6;

    private static readonly WordSet Holding = WordTable.Set("events", "holding");
    private static readonly WordSet Attending = WordTable.Set("events", "attending");
    private static readonly WordSet TakingPart = WordTable.Set("events", "taking part");
    private static readonly WordSet Heads = WordTable.Set("events", "described");

    /// <summary>The phrase, begun behind the verb that governs it, if just words of a clause stand between.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase that the walk found.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head)
    {
        if (!Heads.Contains(head.Word) || phrase.Quote >= 0 || phrase.StartsProper || IsHeld(text, phrase.First))
        {
            return phrase;
        }
        for (
            var first = phrase.First - 1;
            first > 0
                && phrase.Last - first < MostTokens
                && text.End(phrase.Last) - text.Start(first) <= Longest
                && Belongs(text, first);
            first--
        )
        {
            if (IsHeld(text, first) && text.Start(phrase.Last) - text.Start(first) >= ShortestDescription)
            {
                return PhraseDescription.Between(text, first, phrase.Last, head.Word.Length);
            }
        }
        return phrase;
    }

    /// <summary>Whether somebody is said to hold what begins at a token: 举办|甲, 举行了|甲, 乙论坛暨|甲.</summary>
    public static bool IsHeld(TokenizedText text, int first) =>
        text[first - 1] is "暨" || IsHolding(text[text[first - 1] is "了" ? first - 2 : first - 1]);

    /// <summary>Whether somebody is said to hold what begins at a token or to be there: 出席|甲签约仪式.</summary>
    public static bool IsHeldOrAttended(TokenizedText text, int first) =>
        IsHeld(text, first) || text.IsOneOf(text[first - 1] is "了" ? first - 2 : first - 1, Attending);

    // 举办, 深入开展, 隆重举行.
    private static bool IsHolding(ReadOnlySpan<char> verb) =>
        verb.Length is 2 or 4 && Holding.LongestEnd(verb) is var length && length > 0 && verb.Length - length is 0 or 2;

    // A clause's nouns, verbs and adverbs; what is said to be held ends it.
    private static bool Belongs(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin
        || text.IsPlace(token)
        || (
            text.Kind(token) == TokenKind.Word
            && text[token].Length > 1
            && text.Tag(token) is ['n', ..] or ['v', ..] or "a" or "ad" or "b" or "l" or "j" or "d"
            && !Holding.Contains(text[token])
            && !TakingPart.Contains(text[token])
            && !text.IsOneOf(token, Grammar.Offices)
        );
}
