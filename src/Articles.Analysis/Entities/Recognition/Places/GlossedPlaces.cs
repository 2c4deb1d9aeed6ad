using Articles.Analysis.Entities.Recognition.Latin;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>Finds places of abroad by their own name in a bracket behind the one in Chinese: 位于古塞城（Guseton）.</summary>
internal sealed class GlossedPlaces : IRecognizer
{
    private const int Shortest = 2;
    private const int Longest = 6;

    private static readonly WordSet Before = new(["在", "于", "位于", "落户", "的", "到", "赴", "至", "从"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = LatinGloss.Next(text, 1); i < text.Count; i = LatinGloss.Next(text, i + 1))
        {
            if (
                text[i - 1] is [.., '城' or '市' or '镇' or '岛' or '州' or '郡' or '港' or '湾' or '谷']
                && FirstOfName(text, i) is > 0 and var first
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(i - 1), EntityCategory.Location, 0.6));
            }
        }
    }

    // The token behind what says that a place follows; 0 if nothing does.
    private static int FirstOfName(TokenizedText text, int open)
    {
        for (var i = open - 1; i > 0 && text.Start(open) - text.Start(i) <= Longest; i--)
        {
            if (Before.Contains(text[i - 1]) || text.IsPlace(i - 1) || text.Mark(i - 1) is '、')
            {
                return text.Start(open) - text.Start(i) >= Shortest ? i : 0;
            }
        }
        return 0;
    }
}
