using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names of clouds (天翼云) from kinds of cloud.</summary>
internal static class CloudName
{
    private static readonly WordSet Kinds = WordTable.Set("systems", "cloud kind");

    /// <summary>Whether one word that is no common one stands before 云.</summary>
    public static bool Is(TokenizedText text, Phrase phrase) =>
        (phrase.First == phrase.Last - 2 && text.IsOneOf(phrase.First, Grammar.Bodies) && text.IsPlace(phrase.Last - 1))
        || phrase.First == phrase.Last - 1
            && phrase.ModifierLength is 2 or 3
            && (phrase.HasBrand || phrase.EndsInTrade || phrase.HasProper || text.Tag(phrase.First) is "j")
            && !text.IsPlace(phrase.First)
        || (phrase.First == phrase.Last - 1 && phrase.ModifierLength == 2 && IsInList(text, phrase));

    // 红果云、黄花云: clouds side by side are called by what they are for; 公有云、私有云 are the kinds there are.
    private static bool IsInList(TokenizedText text, Phrase phrase) =>
        text.Tag(phrase.First) is ['n', ..]
        && !Kinds.Contains(text[phrase.First])
        && !text.IsOneOf(phrase.First, Grammar.Generic)
        && (
            (text.Mark(phrase.First - 1) is '、' && text[phrase.First - 2] is "云" && !IsKind(text, phrase.First - 3))
            || (text.Mark(phrase.Last + 1) is '、' && text[phrase.Last + 3] is "云" && !IsKind(text, phrase.Last + 2))
        );

    private static bool IsKind(TokenizedText text, int token) =>
        Kinds.Contains(text[token]) || text.IsOneOf(token, Grammar.Generic);
}
