using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>
/// The sentence that leads to a list (甲院还建成了|智慧病房系统、乙系统和丙系统), which no mark parts from the first item, and the words behind
/// the last one (丙系统|等).
/// </summary>
internal static class LeadingSentence
{
    /// <summary>Begins the first one of the items, of which the last one stands first, behind the sentence's verb.</summary>
    public static void Cut(TokenizedText text, List<(int First, int Last)> items)
    {
        if (items.Count > 0)
        {
            var (first, last) = items[^1];
            for (var i = last - 1; i >= first; i--)
            {
                if (EndsSentence(text, i, first))
                {
                    items[^1] = (i + 1, last);
                    break;
                }
            }
        }
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (HoldsEtCetera(text, items[i].First, items[i].Last))
            {
                items.RemoveAt(i);
            }
        }
    }

    private static bool EndsSentence(TokenizedText text, int token, int first) =>
        text[token] is "了"
        || (
            text[token].Length > 1
            && text.Tag(token) is ['v', ..]
            && (
                (
                    text.IsOneOf(token, Grammar.Boundaries)
                    && !text.IsOneOf(token, Grammar.ModifyingVerbs)
                    && !text.IsOneOf(token, Grammar.NominalVerbs)
                ) || (token == first && text.IsOneOf(token, PhraseStart.LeadingVerbs))
            )
        );

    private static bool HoldsEtCetera(TokenizedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (text[i] is "等")
            {
                return true;
            }
        }
        return false;
    }
}
