using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Companies;

/// <summary>Finds bodies that no head noun ends but an office follows: the brand in 云帆科创董事长.</summary>
internal sealed class TitledBodyRecognizer : IRecognizer
{
    private const int Longest = 8;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (!Grammar.Offices.Contains(text[i]) || text[i].Length < 2)
            {
                continue;
            }
            var (first, unknown) = (i, false);
            while (Belongs(text, first - 1) && text.End(i - 1) - text.Start(first - 1) <= Longest)
            {
                first--;
                unknown |= text.Tag(first) is "x" or "nz" || text[first].Length == 1;
            }
            // 周海平会长: a surname and two characters are a person.
            if (
                first < i
                && text.End(i - 1) - text.Start(first) == 3
                && PersonName.LengthAt(text, text.Start(first)) == 3
                && text.Text[text.End(i - 1) - 1] is not ('大' or '院' or '所')
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(i - 1), EntityCategory.Person, 0.6));
            }
            else if (
                text[i - 1] is not [.., '区']
                && first < i
                && unknown
                && text.End(i - 1) - text.Start(first) >= 2
                && StartsPhrase(text, first)
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(i - 1), EntityCategory.Organization, 0.4));
            }
        }
    }

    private static bool Belongs(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin
        || (
            text.Tag(token) is "n" or "nz" or "x" or "ns" or "nr" or "vn" or "j" or "g" or "zg" or "ng"
            && !Grammar.Boundaries.Contains(text[token])
            && !Grammar.Generic.Contains(text[token])
        );

    private static bool StartsPhrase(TokenizedText text, int first) =>
        text.Kind(first - 1) is TokenKind.Mark or TokenKind.Space;
}
