using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>
/// Finds programmes that are called by a formula, 甲+乙 with a word of two characters or more on both sides, and that the
/// article quotes again and again.
/// </summary>
internal sealed class RepeatedQuotations : IRecognizer
{
    private const int Longest = 20;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var seen = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = text.Next(0, '“'); i < text.Count; i = text.Next(i + 1, '“'))
        {
            if (
                text.Mark(i) == '“'
                && text.Partner(i) is var close and > 0
                && text.Start(close) - text.End(i) <= Longest
            )
            {
                var content = text.Text[text.End(i)..text.Start(close)];
                if (IsFormula(content) && ClassBehind.Of(text, close) is not "")
                {
                    (seen.TryGetValue(content, out var starts) ? starts : seen[content] = []).Add(text.End(i));
                }
            }
        }
        foreach (var (content, starts) in seen.Where(x => x.Value.Count > 1))
        {
            candidates.AddRange(starts.Select(x => new Candidate(x, x + content.Length, EntityCategory.Product, 0.5)));
        }
    }

    private static bool IsFormula(string content)
    {
        var plus = content.IndexOf('+', StringComparison.Ordinal);
        return plus >= 2
            && content.Length - plus > 2
            && content.LastIndexOf('+') == plus
            && CharClass.IsHan(content[0])
            && CharClass.IsHan(content[^1]);
    }
}
