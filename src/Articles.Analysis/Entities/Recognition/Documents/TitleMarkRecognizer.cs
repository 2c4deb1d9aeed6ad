using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>Finds what stands between 《 and 》.</summary>
internal sealed class TitleMarkRecognizer : IRecognizer
{
    private const int LongestTitle = 80;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Mark(i) == '《' && text.Partner(i) is var close and > 0)
            {
                var (start, end) = (text.End(i), text.Start(close));
                if (end - start is >= 2 and <= LongestTitle)
                {
                    candidates.Add(new Candidate(start, end, EntityCategory.Document, 1));
                }
            }
        }
    }
}
