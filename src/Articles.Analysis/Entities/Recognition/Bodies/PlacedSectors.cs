using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds all who work in what a department of a place is in charge of, where they act together (甲省住房城乡建设系统派出…). Without the place
/// they are any such.
/// </summary>
internal sealed class PlacedSectors : IRecognizer
{
    private const int MostTokens = 8;

    private static readonly WordSet Nouns = new(["系统", "管理系统", "公安系统", "教育系统", "政法系统", "司法系统"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, Nouns); i < text.Count; i = text.Next(i + 1, Nouns))
        {
            if (Acts(text, i + 1) && First(text, i) is >= 0 and var first)
            {
                candidates.Add(new Candidate(text.Start(first), text.End(i), EntityCategory.Organization, 0.75));
            }
        }
    }

    // 派出, 迅速行动, 也在, 干部职工.
    private static bool Acts(TokenizedText text, int next) =>
        text.Tag(next) is ['v' or 'd' or 'p' or 'l', ..]
        || text[next] is ['干', '部', ..] or "职工" or "党员" or "广大" or "全体" or "各级";

    // The place that the name begins with; -1 if none does.
    private static int First(TokenizedText text, int last)
    {
        for (var first = last; first >= 0 && last - first <= MostTokens && text.Kind(first) == TokenKind.Word; first--)
        {
            if (
                SectorName.IsPlace(text, first)
                && SectorName.AfterPlace(text, first, last) > first
                && SectorName.Is(text, first, last)
            )
            {
                return first;
            }
        }
        return -1;
    }
}
