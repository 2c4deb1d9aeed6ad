using Articles.Analysis.Entities.Recognition.Enumerations;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds investors by what they do in a round of financing: 由甲资本领投, 乙之星、丙资本跟投, 股东丁资本持续加持. Who stands before these
/// verbs in a list is a body, if its name ends as an investor's does or is no common word.
/// </summary>
internal sealed class InvestorRecognizer : IRecognizer
{
    private const int MostItems = 20;
    private const int MostTokens = 6;
    private const int Longest = 10;

    private static readonly WordSet Deeds = WordTable.Set("industries", "invests");
    private static readonly WordSet Before = WordTable.Set("industries", "before investor");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, Deeds); i < text.Count; i = text.Next(i + 1, Deeds))
        {
            AddBefore(text, i, candidates);
        }
    }

    // From the verb to the left, an item after another.
    private static void AddBefore(TokenizedText text, int verb, List<Candidate> candidates)
    {
        var mayBeUnknown = text[verb] is not "加持" || HasShareholder(text, verb);
        var last = verb - 1;
        while (last > 0 && text[last] is "持续" or "继续" or "联合" or "共同" or "等" or "也" or "均")
        {
            last--;
        }
        for (var items = 0; items < MostItems && last >= 0; items++)
        {
            var first = last + 1;
            while (first > 0 && last - first < MostTokens && text.Kind(first - 1) is TokenKind.Word or TokenKind.Latin)
            {
                if (Before.Contains(text[first - 1]) || (!mayBeUnknown && text.IsOneOf(first - 1, Grammar.Boundaries)))
                {
                    break;
                }
                first--;
            }
            if (first > last || !IsInvestor(text, first, last, mayBeUnknown))
            {
                return;
            }
            candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Organization, 0.7));
            if (text.Mark(first - 1) is not '、' && text[first - 1] is not ("和" or "与" or "及"))
            {
                return;
            }
            last = first - 2;
        }
    }

    private static bool HasShareholder(TokenizedText text, int verb)
    {
        for (var i = verb - 1; i >= 0 && i > verb - 2 * MostTokens; i--)
        {
            if (text[i].EndsWith("股东") || text[i] is "投资方" or "投资人")
            {
                return true;
            }
        }
        return false;
    }

    // 少了明星加持: only rounds of financing make a body of what is no common word.
    private static bool IsInvestor(TokenizedText text, int first, int last, bool mayBeUnknown)
    {
        var name = text.SpanOf(first, last);
        if (name.Length is < 3 or > Longest)
        {
            return false;
        }
        if (Financiers.Are(text, first, last) || !mayBeUnknown)
        {
            return Financiers.Are(text, first, last);
        }
        // 云起之星: words and rests of words that are no noun phrase together.
        var single = 0;
        for (var i = first; i <= last; i++)
        {
            if (
                text[i] is "的" or "多" or "家" or "个" or "该"
                || text.Tag(i) is "m" or "mq" or "r" or "p" or "d" or "c"
                || (text[i].Length > 1 && text.IsOneOf(i, Grammar.Generic))
            )
            {
                return false;
            }
            single += text[i].Length == 1 ? 1 : 0;
        }
        return single >= 2;
    }
}
