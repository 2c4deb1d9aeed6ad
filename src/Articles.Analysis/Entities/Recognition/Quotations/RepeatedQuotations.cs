using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
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
        using var contents = TextStretches.Take(text.Text);
        using var places = LentLookup<int, int>.Take();
        for (var i = text.Next(0, '“'); i < text.Count; i = text.Next(i + 1, '“'))
        {
            if (
                text.Mark(i) == '“'
                && text.Partner(i) is var close and > 0
                && text.Start(close) - text.End(i) <= Longest
            )
            {
                var (start, length) = (text.End(i), text.Start(close) - text.End(i));
                if (IsFormula(text.Text.AsSpan(start, length)) && ClassBehind.Of(text, close) is not "")
                {
                    places.Add(contents.Add(start, length), start);
                }
            }
        }
        foreach (var (content, starts) in places.Keys)
        {
            if (starts.Count == 1)
            {
                continue;
            }
            foreach (var start in places.Of(starts))
            {
                var end = start + contents[content].Length;
                candidates.Add(new Candidate(start, end, EntityCategory.Product, 0.5));
            }
        }
    }

    private static bool IsFormula(ReadOnlySpan<char> content)
    {
        var plus = content.IndexOf('+');
        return plus >= 2
            && content.Length - plus > 2
            && content.LastIndexOf('+') == plus
            && CharClass.IsHan(content[0])
            && CharClass.IsHan(content[^1]);
    }
}
