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
            var first = text.TokenAt(at);
            for (
                var i = text.TokenAt(Math.Min(at + Country.Length, s.Length - 1));
                i < text.Count && i < first + MostWords && text.Kind(i) == TokenKind.Word && !Others.Contains(text[i]);
                i++
            )
            {
                if (Ends.LongestEnd(text[i]) > 0 && NoLaws.LongestEnd(text[i]) == 0)
                {
                    candidates.Add(new Candidate(at, text.End(i), EntityCategory.Document, Score));
                    break;
                }
            }
        }
    }
}
