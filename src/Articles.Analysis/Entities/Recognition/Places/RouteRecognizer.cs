using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds railways and roads that are named by their ends: 甲州至乙城高铁, 甲州到乙城客专, 甲州至乙城至丙口高速公路. The ends by
/// themselves are no names there.
/// </summary>
internal sealed class RouteRecognizer : IRecognizer
{
    private const string To = "至";
    private const int LongestEnd = 5;
    private const int MostEnds = 4;
    private const int MostTokens = 5;

    private static readonly WordSet Lines = WordTable.Set("places", "line");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, '至', '到'); i < text.Count; i = text.Next(i + 1, '至', '到'))
        {
            if (
                text[i] is To or "到"
                && (text.IsPlace(i - 1) || text.Tag(i - 1) is "ns")
                && LineAfter(text, i) is > 0 and var line
            )
            {
                candidates.Add(
                    new Candidate(text.Start(FirstEnd(text, i - 1)), text.End(line), EntityCategory.Location, 0.95)
                );
                i = line;
            }
        }
    }

    // 集宁|经|大同至原平高铁: where it sets out.
    private static int FirstEnd(TokenizedText text, int end) =>
        end > 1 && text[end - 1] is "经" && (text.IsPlace(end - 2) || text.Tag(end - 2) is "ns" or "nz")
            ? end - 2
            : end;

    // The noun that ends the route's name, each end before it being short; 0 if there is none.
    private static int LineAfter(TokenizedText text, int to)
    {
        var ends = 0;
        for (var i = to + 1; i < text.Count && ends < MostEnds; i++)
        {
            // 甲州到乙城|的|高铁 are trains.
            if (
                text.Kind(i) != TokenKind.Word
                || i - to > MostTokens
                || text.Start(i) - text.End(to) > LongestEnd
                || text[i] is "的"
            )
            {
                return 0;
            }
            if (text[i] is To)
            {
                (to, ends) = (i, ends + 1);
            }
            else if (text.IsOneOf(i, Lines))
            {
                // 甲至乙高速列车 is a train, 甲至乙铁路局 none of them.
                return i > to + 1 && text.HeadAt(i + 1) is not { Category: EntityCategory.Organization } ? i : 0;
            }
        }
        return 0;
    }
}
