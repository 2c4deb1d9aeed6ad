using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>Finds people by the name that they gave themselves: in quotation marks behind what they are (主播“甲乙丙”).</summary>
internal sealed class ChosenNames : IRecognizer
{
    private const int Shortest = 2;
    private const int Longest = 8;

    private static readonly WordSet Before = WordTable.Set("people", "chosen names");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, '“', '‘'); i < text.Count; i = text.Next(i + 1, '“', '‘'))
        {
            if (Before.LongestEnd(text[i - 1]) == 0 || text.Partner(i) is not (var close and > 0))
            {
                continue;
            }
            var (start, end) = (text.End(i), text.Start(close));
            if (
                end - start is >= Shortest and <= Longest
                && text.Text.AsSpan(start, end - start) is var name
                && !name.ContainsAny("，、。！？")
                && !CommonWords.Contain(name)
                // 主播“带货”: a verb and its object.
                && !(text[i + 1].Length == 1 && text.Tag(i + 1) is ['v', ..])
            )
            {
                candidates.Add(new Candidate(start, end, EntityCategory.Person, 0.7));
            }
        }
    }
}
