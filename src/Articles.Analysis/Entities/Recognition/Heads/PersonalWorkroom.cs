using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Workrooms that are called by a person (周海平劳模工作室), whose surname may be a number or another small word.</summary>
internal static class PersonalWorkroom
{
    private const int MostTokens = 3;
    private const int MostBetween = 3;

    /// <summary>The phrase, begun at the person's name if one stands right before its beginning or in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase that the walk found.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head)
    {
        if (head.Word is not "工作室" || phrase.Quote >= 0)
        {
            return phrase;
        }
        for (var first = phrase.First - 1; first >= 0 && phrase.First - first <= MostTokens; first--)
        {
            if (
                text.Kind(first) != TokenKind.Word
                || PersonName.LengthAt(text, text.Start(first)) is not (> 2 and var length)
                || text.Start(first) + length < text.Start(phrase.First)
            )
            {
                continue;
            }
            var end = text.TokenAt(text.Start(first) + length);
            return text.StartsToken(text.Start(first) + length) && phrase.Last - end <= MostBetween
                ? PhraseDescription.Between(text, first, phrase.Last, head.Word.Length)
                : phrase;
        }
        return phrase;
    }
}
