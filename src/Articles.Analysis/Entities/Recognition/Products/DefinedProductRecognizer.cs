using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds names that the article puts in quotation marks somewhere and defines in a sentence which begins with them:
/// 云雀是某公司研发的…, “云雀”由某公司打造. Sayings are not made by anybody.
/// </summary>
internal sealed class DefinedProductRecognizer : IRecognizer
{
    private const int MostWords = 4;
    private const int Longest = 10;
    private const int Reach = 40;

    private static readonly WordSet Making = WordTable.Set("quotes", "making");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        using var quoted = TextStretches.Take(text.Text);
        AddQuoted(text, quoted);
        for (var i = 0; i < text.Count; i = text.Next(i, '。', '！', '？', '\n') + 1)
        {
            var marked = text.Mark(i) == '“';
            var first = marked ? i + 1 : i;
            if (
                LastOfName(text, first, marked) is >= 0 and var last
                && text.End(last) - text.Start(first) is >= 2 and <= Longest
                && IsMade(text, marked ? last + 2 : last + 1)
                && (marked || quoted.NumberOf(text.SpanOf(first, last)) >= 0)
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Product, 0.75));
            }
        }
    }

    // The word before 是 or 由, or before the closing mark in front of one; -1 if there is none.
    private static int LastOfName(TokenizedText text, int first, bool marked)
    {
        for (var i = first; i < first + MostWords && text.Kind(i) is TokenKind.Word or TokenKind.Latin; i++)
        {
            var next = i + 1;
            if (marked)
            {
                if (text.Mark(next) != '”')
                {
                    continue;
                }
                next++;
            }
            if (text[next] is "是" or "由")
            {
                return i;
            }
        }
        return -1;
    }

    // 由某公司研发, 是某公司与某大学联合打造的; 是 alone needs the 的 after the verb.
    private static bool IsMade(TokenizedText text, int verb)
    {
        var by = text[verb] is "由";
        for (var i = verb + 1; i < verb + Reach && text.Mark(i) is not ('。' or '；' or '\n'); i++)
        {
            if (text.IsOneOf(i, Making) && (by || text[i + 1] is "的" || text[i + 1] is "了"))
            {
                return true;
            }
        }
        return false;
    }

    private static void AddQuoted(TokenizedText text, TextStretches quoted)
    {
        for (var i = text.Next(0, '“'); i < text.Count; i = text.Next(i + 1, '“'))
        {
            if (
                text.Mark(i) == '“'
                && text.Partner(i) is var close
                && close > i + 1
                && text.Start(close) - text.End(i) <= Longest
            )
            {
                quoted.Add(text.End(i), text.Start(close) - text.End(i));
            }
        }
    }
}
