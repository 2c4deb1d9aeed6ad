using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>Finds fairs by their short names, a character and 博会 (农博会), where the text names a 博览会 in full.</summary>
internal sealed class FairRecognizer : IRecognizer
{
    private const string Tail = "博会";

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        if (!s.Contains("博览会", StringComparison.Ordinal))
        {
            return;
        }
        for (
            var at = s.IndexOf(Tail, StringComparison.Ordinal);
            at > 0;
            at = s.IndexOf(Tail, at + 1, StringComparison.Ordinal)
        )
        {
            if (CharClass.IsHan(s[at - 1]) && s[at - 1] is not '届' && text.StartsToken(at - 1))
            {
                candidates.Add(
                    new Candidate(at - 1, at + 2, EntityCategory.Event, 0.6, HasEditions: IsOfEdition(text, at - 1))
                );
                if (IsOfEdition(text, at - 1))
                {
                    var edition = text.TokenAt(at - 2);
                    candidates.Add(new Candidate(text.Start(edition), at + 2, EntityCategory.Event, 0.6));
                }
            }
        }
    }

    // 第五届农博会.
    private static bool IsOfEdition(TokenizedText text, int start) =>
        start > 0 && text[text.TokenAt(start - 1)] is ['第', _, .., '届'];
}
