using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>A place's documents whose names tell what is to be done: 某市优化营商环境实施方案, 某省加快数字经济发展行动计划.</summary>
internal static class PlacedDocument
{
    private const int ShortestHead = 4;
    private const int ShortestModifier = 2;
    private const int MostDeeds = 3;

    private static readonly WordSet Deeds = WordTable.Set("plans", "deed");

    /// <summary>The phrase, begun at the place if only what is to be done stands between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase that the walk found.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head)
    {
        if (
            head.Category != EntityCategory.Document
            || head.Word.Length < ShortestHead
            || phrase.ModifierLength < ShortestModifier
            || phrase.Quote >= 0
            || phrase.StartsProper
        )
        {
            return phrase;
        }
        var first = phrase.First;
        while (first > 0 && phrase.First - first < MostDeeds && text.IsOneOf(first - 1, Deeds))
        {
            first--;
        }
        return first < phrase.First && first > 0 && text.IsPlace(first - 1)
            ? PhraseDescription.Between(text, first - 1, phrase.Last, head.Word.Length)
            : phrase;
    }
}
