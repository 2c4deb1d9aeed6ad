using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>Finds 大陆 in texts of which Taiwan is the other side; elsewhere it is a common noun.</summary>
internal sealed class MainlandRecognizer : IRecognizer
{
    private const string Mainland = "大陆";

    private static readonly string[] OtherSide = ["台湾", "台资", "台商", "台企", "台胞"];

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        var at = s.IndexOf(Mainland, StringComparison.Ordinal);
        if (at < 0 || !OtherSide.Any(x => s.Contains(x, StringComparison.Ordinal)))
        {
            return;
        }
        for (; at >= 0; at = s.IndexOf(Mainland, at + Mainland.Length, StringComparison.Ordinal))
        {
            if (text[text.TokenAt(at)] is Mainland)
            {
                candidates.Add(new Candidate(at, at + Mainland.Length, EntityCategory.Location, 0.5));
            }
        }
    }
}
