using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// The local units of firms and offices, which are called by the whole body, where they are and what they are: 甲有限公司乙州办事处,
/// 某县供电公司丙镇供电所, 电信丙镇支局.
/// </summary>
internal static class UnitOfBody
{
    private const int Longest = 24;
    private const int LongestSeat = 6;

    private static readonly WordSet Units = WordTable.Set("kinds", "unit");

    /// <summary>Whether a phrase is one: the body that it belongs to, or a trade that stands for one, begins it, and a place follows.</summary>
    public static bool Is(TokenizedText text, Phrase phrase, Head head) =>
        Units.Contains(head.Word)
        && phrase.ModifierLength <= Longest
        && EndOfBody(text, phrase) is > 0 and var seat
        && seat < phrase.Last
        && text.Start(phrase.Last) - text.Start(seat) is >= 2 and <= LongestSeat
        && IsSeat(text, seat, phrase.Last);

    /// <summary>Whether a noun is that of such a unit.</summary>
    public static bool IsUnit(Head head) => Units.Contains(head.Word);

    // The token behind the body; 0 if none begins the phrase.
    private static int EndOfBody(TokenizedText text, Phrase phrase)
    {
        for (var i = phrase.Last - 1; i > phrase.First; i--)
        {
            if (
                text.HeadAt(i) is
                { Category: EntityCategory.Organization, Strength: not Strength.Weak, Word.Length: > 1 }
            )
            {
                return i + 1;
            }
        }
        return text.IsOneOf(phrase.First, Grammar.LocalTrades) || text.IsOneOf(phrase.First, Grammar.Bodies)
            ? phrase.First + 1
            : 0;
    }

    // A place, or characters that form no word.
    private static bool IsSeat(TokenizedText text, int first, int last) =>
        text.IsPlace(first)
        || text.Tag(first) is "ns" or "nr" or "nz" or "x"
        // 双桥: towns and villages are called by common nouns too.
        || (first + 1 == last && text.Tag(first) is "n" && IsNoKind(text, first))
        || (first + 1 < last && text[first].Length == 1 && text[first + 1].Length == 1)
        || (first + 1 == last && text.Tag(first) is "m" && text[first].Length == 2);

    private static bool IsNoKind(TokenizedText text, int token) =>
        text[token].Length is 2 or 3
        && !text.IsOneOf(token, Grammar.Generic)
        && text.HeadAt(token) is null or { Category: EntityCategory.Location };
}
