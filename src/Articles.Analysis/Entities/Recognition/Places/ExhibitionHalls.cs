using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>Finds the numbered halls of a place where exhibitions are held (甲国际会展中心3号馆), which names the place too.</summary>
internal sealed class ExhibitionHalls : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        if (!text.Text.Contains("号馆", StringComparison.Ordinal))
        {
            return;
        }
        var known = candidates.Count;
        for (var i = 0; i < known; i++)
        {
            var site = candidates[i];
            if (
                site.Category == EntityCategory.Location
                && site.End < text.Text.Length
                && text.StartsToken(site.End)
                && text.TokenAt(site.End) is var number
                && text.Kind(number) == TokenKind.Number
                && text.Text.AsSpan(text.End(number)).StartsWith("号馆")
            )
            {
                candidates.Add(
                    new Candidate(site.Start, text.End(number) + 2, EntityCategory.Location, 0.8, site.Start, site.End)
                );
            }
        }
    }
}
