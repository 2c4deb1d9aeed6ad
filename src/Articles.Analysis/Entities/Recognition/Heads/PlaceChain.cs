using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// The last link of a chain of places: a zone keeps the one place right before it (甲省|乙市|丙区开发区), a street none
/// (甲新区|乙街道).
/// </summary>
internal static class PlaceChain
{
    /// <summary>The phrase without the places that only say where it lies.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Last(TokenizedText text, Phrase phrase, Head head)
    {
        if (phrase.Quote >= 0)
        {
            return phrase;
        }
        var first = phrase.First;
        while (
            first + 1 < phrase.Last
            && text[first] is [.., '省' or '市' or '县' or '区' or '州']
            && text.IsPlace(first)
            && text.IsPlace(first + 1)
        )
        {
            first++;
        }
        // 支持甲市建设乙示范区: the zone is what is built.
        first =
            text.IsPlace(first)
            && text[first + 1] is "建设" or "创建"
            && head.Word[^1] == '区'
            && first + 2 < phrase.Last
                ? first + 2
                : first;
        for (var i = first; head.Word is "街道" && i < phrase.Last - 1; i++)
        {
            first = text.IsPlace(i) || EndsZone(text, i) ? i + 1 : first;
        }
        // 某大学天马校区: the campus has a name of its own.
        for (var i = first; head.Word is "校区" or "院区" && i < phrase.Last - 1; i++)
        {
            first = Grammar.HeadAtEnd(text[i]) is { Category: EntityCategory.Organization } ? i + 1 : first;
        }
        return first == phrase.First ? phrase : PhraseWalker.From(text, first, phrase.Last, head.Word.Length);
    }

    private static bool EndsZone(TokenizedText text, int token) =>
        Grammar.HeadAtEnd(text[token]) is { Category: EntityCategory.Location, Strength: Strength.Sure };
}
