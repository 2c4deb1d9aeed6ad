using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds railways and roads that are called by one character of each place that they join (沪昆高速, 连淮扬镇铁路), with the number of the
/// road before it (G15沈海高速).
/// </summary>
internal sealed class LinesByInitials : IRecognizer
{
    private const int Shortest = 2;
    private const int Longest = 4;

    private static readonly WordSet Lines = WordTable.Set("places", "line");

    private static readonly WordSet Initials = WordTable.Set("places", "line initials");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var line = text.Next(1, Lines); line < text.Count; line = text.Next(line + 1, Lines))
        {
            var first = line;
            while (first > 0 && text.Start(line) - text.Start(first - 1) <= Longest && IsInitial(text, first - 1))
            {
                first--;
            }
            // 京沪高铁和|沪昆高速; 和若铁路 begins in 和田.
            first += text[first] is "和" && text.Start(line) - text.Start(first) > Shortest ? 1 : 0;
            // 29日|郑济高铁.
            first += text[first] is "日" && text.Kind(first - 1) == TokenKind.Number ? 1 : 0;
            // 甲铁路局, 甲高速公司 are bodies.
            if (
                text.Start(line) - text.Start(first) >= Shortest
                && text.HeadAt(line + 1) is not { Category: EntityCategory.Organization }
                && text[line + 1] is not ("局" or "网" or "增长")
            )
            {
                var numbered =
                    text.Kind(first - 1) == TokenKind.Latin && text[first - 1] is ['G' or 'S', >= '0' and <= '9', ..];
                candidates.Add(
                    new Candidate(
                        text.Start(numbered ? first - 1 : first),
                        text.End(line),
                        EntityCategory.Location,
                        0.9
                    )
                );
            }
        }
    }

    // One character, or several that the dictionary has as one short form: 沪|昆, 京沪.
    private static bool IsInitial(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && (
            text[token].Length == 1
                ? text.IsOneOf(token, Initials)
                : (text.Tag(token) is "j" && text[token].Length <= 3) || text[token] is "港澳"
        );
}
