using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds what joins China with one of its neighbours and is called by one character of each: 中哈光缆, 中吉跨境光缆, 中缅油气管道
/// (products), 中越铁路, 中越边境 (places).
/// </summary>
internal sealed class BorderLines : IRecognizer
{
    private const int MostBetween = 2;

    private static readonly WordSet Lines = WordTable.Set("places", "border line");
    private static readonly WordSet Ways = WordTable.Set("places", "line");
    private static readonly WordSet Borders = WordTable.Set("places", "border");
    private static readonly WordSet Between = WordTable.Set("places", "of a border line");
    private static readonly WordSet Neighbours = WordTable.Set("places", "neighbour");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        Find(text, Lines, EntityCategory.Product, candidates);
        Find(text, Ways, EntityCategory.Location, candidates);
        Find(text, Borders, EntityCategory.Location, candidates);
    }

    private static void Find(TokenizedText text, WordSet lines, string category, List<Candidate> candidates)
    {
        for (var line = text.Next(1, lines); line < text.Count; line = text.Next(line + 1, lines))
        {
            var before = line - 1;
            while (before > 0 && line - before <= MostBetween && Between.Contains(text[before]))
            {
                before--;
            }
            if (First(text, before) is >= 0 and var first)
            {
                candidates.Add(new Candidate(text.Start(first), text.End(line), category, 0.8));
            }
        }
    }

    // 中|吉, 中巴: the token that both begin with; -1 if they are none.
    private static int First(TokenizedText text, int token) =>
        token < 0 || text.Kind(token) != TokenKind.Word ? -1
        : text[token] is ['中', _] pair && Neighbours.Contains(pair[1..]) ? token
        // 大山|中|老铁路, 过程|中|新管道: in the midst of.
        : token > 0
        && text[token - 1] is "中"
        && text.IsOneOf(token, Neighbours)
        && text.Tag(token - 2) is not ['n' or 's', ..]
            ? token - 1
        : -1;
}
