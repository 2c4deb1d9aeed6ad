using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>Finds administrative divisions, countries and regions: every link of a chain for itself.</summary>
internal sealed class PlaceRecognizer : IRecognizer
{
    // A park, a bridge or a station that the dictionary knows.
    private static bool IsNamedSite(TokenizedText text, int token) =>
        text.Tag(token) == "ns"
        && text[token].Length >= 4
        && Grammar.HeadAtEnd(text[token]) is { Category: EntityCategory.Location } head
        && text[token].Length - head.Word.Length >= 2;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Kind(i) != TokenKind.Word)
            {
                continue;
            }
            if (text.IsPlace(i) && !text[i].SequenceEqual("中国"))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Location, 0.5));
            }
            else if (IsNamedSite(text, i))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Location, 0.5));
            }
            else if (
                text.Tag(i) == "ns"
                && text[i].Length > 1
                && text[i - 1] is "在" or "于" or "赴" or "来自" or "从" or "到"
            )
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Location, 0.3));
            }
        }
    }
}
