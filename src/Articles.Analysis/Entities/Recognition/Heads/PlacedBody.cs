using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Bodies of a place whose names hold a verb that names hold rarely (某市烹饪协会, 某市倍增计划工作领导小组): from a noun that
/// ends bodies' names back to a place, or to whose state's the body is, with no word of news between them.
/// </summary>
internal static class PlacedBody
{
    private const int MostTokens = 7;
    private const int Longest = 16;

    // 中央全面深化…领导小组: groups of a government are called by what they are to do.
    private static readonly WordSet Groups = new([
        "领导小组",
        "协调小组",
        "委员会",
        "指挥部",
        "领导小组办公室",
        "工作专班",
    ]);
    private static readonly WordSet Associations = new([
        "协会",
        "学会",
        "商会",
        "联席会",
        "联合会",
        "促进会",
        "研究会",
        "联盟",
    ]);
    private static readonly WordSet Deeds = new([
        "全面",
        "推进",
        "加快",
        "推动",
        "深化",
        "统筹",
        "应对",
        "打击",
        "整治",
    ]);

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
            // 美国监管机构|联邦贸易委员会: the whole name is one word.
            || (phrase.First == phrase.Last && text.Tag(phrase.Last) is "nt")
        )
        {
            return phrase;
        }
        var isGroup = Groups.LongestEnd(text[phrase.Last]) > 0;
        var isAssociation = Associations.LongestEnd(text[phrase.Last]) > 0;
        var first = phrase.First;
        while (
            first > 0
            && phrase.Last - first < MostTokens
            && text.End(phrase.Last) - text.Start(first - 1) <= Longest
            && !PhraseStart.IsDoneForOther(text, first - 1)
            && (
                Belongs(text, first - 1)
                || (isGroup && (Deeds.Contains(text[first - 1]) || IsState(text[first - 1])))
                || (isAssociation && text[first - 1] is "全国")
            )
        )
        {
            first--;
            if (text.IsPlace(first) || ((isGroup || isAssociation) && IsState(text[first])))
            {
                return PhraseDescription.Between(text, first, phrase.Last, head.Word.Length);
            }
        }
        return phrase;
    }

    private static bool IsState(ReadOnlySpan<char> word) => word is "中央" or "国务院" or "中共中央" or "全国";

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
