using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Latin;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds firms of abroad by what they are said to be before their name in Chinese and by their own in a bracket behind it:
/// 软件公司诺瓦泰克（Novatek）.
/// </summary>
internal sealed class GlossedFirms : IRecognizer
{
    private const int Shortest = 2;
    private const int Longest = 8;

    private static readonly WordSet Callings = new([
        .. WordTable.Set("latin-class", "calling of a firm").Words,
        "公司",
        "企业",
        "厂商",
        "机构",
        "投行",
        "车企",
        "券商",
        "集团",
    ]);

    private static readonly WordSet Particles = new([
        "与",
        "和",
        "及",
        "还",
        "也",
        "对",
        "向",
        "由",
        "被",
        "从",
        "的",
        "是",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = LatinGloss.Next(text, 1); i < text.Count; i = LatinGloss.Next(text, i + 1))
        {
            if (FirstOfName(text, i) is > 0 and var first && text.HeadAt(i - 1) is null)
            {
                candidates.Add(new Candidate(text.Start(first), text.End(i - 1), EntityCategory.Organization, 0.6));
            }
        }
    }

    // The token behind what it is said to be; 0 if common words stand there.
    private static int FirstOfName(TokenizedText text, int open)
    {
        var isProper = false;
        for (var i = open - 1; i > 0 && text.Start(open) - text.Start(i) <= Longest; i--)
        {
            if (
                text.Kind(i) != TokenKind.Word
                || Particles.Contains(text[i])
                || (text[i].Length > 1 && PhraseReach.IsBoundary(text, i))
            )
            {
                return 0;
            }
            isProper |= text[i].Length == 1 || text.Tag(i) is ['n', 'r' or 'z' or 't', ..] or "x";
            if (Callings.LongestEnd(text[i - 1]) > 0)
            {
                return isProper && text.Start(open) - text.Start(i) >= Shortest ? i : 0;
            }
        }
        return 0;
    }
}
