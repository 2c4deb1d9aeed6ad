using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>The country's laws and regulations under their full names: 中华人民共和国数据安全法, 中华人民共和国电信条例.</summary>
internal sealed class NationalLaws : IRecognizer
{
    private const string Country = "中华人民共和国";
    private const int MostWords = 10;
    private const double Score = 0.8;

    private static readonly WordSet Ends = WordTable.Set("laws", "end");
    private static readonly WordSet NoLaws = WordTable.Set("laws", "none");
    private static readonly WordSet Rules = WordTable.Set("laws", "rules");
    private static readonly WordSet Others = WordTable.Set("laws", "other");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        for (
            var at = s.IndexOf(Country, StringComparison.Ordinal);
            at >= 0;
            at = s.IndexOf(Country, at + Country.Length, StringComparison.Ordinal)
        )
        {
            if (LawEnd(text, text.TokenAt(at)) is > 0 and var end)
            {
                candidates.Add(new Candidate(at, end, EntityCategory.Document, Score));
            }
        }
    }

    private static int LawEnd(TokenizedText text, int country)
    {
        var i = country;
        while (i < text.Count && text.End(i) <= text.Start(country) + Country.Length)
        {
            i++;
        }
        for (; i < text.Count && i < country + MostWords && text.Kind(i) == TokenKind.Word; i++)
        {
            if (Others.Contains(text[i]) || text.IsOneOf(i, Grammar.Bodies))
            {
                return -1;
            }
            if (Ends.LongestEnd(text[i]) > 0 && NoLaws.LongestEnd(text[i]) == 0)
            {
                // 中华人民共和国食品安全法实施条例.
                return text.End(text[i + 1] is "实施" && Rules.Contains(text[i + 2]) ? i + 2 : i);
            }
        }
        return -1;
    }
}
