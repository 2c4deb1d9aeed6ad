using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds what a firm of the internet offers under its own name and a common word: 甲超市, 乙海外购. What a noun of bodies follows
/// (甲物流公司) is a firm itself.
/// </summary>
internal sealed class FirmServiceRecognizer : IRecognizer
{
    private static readonly WordSet Firms = WordTable.Set("services", "firm");
    private static readonly WordSet Services = WordTable.Set("services", "");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, Firms); i + 1 < text.Count; i = text.Next(i + 1, Firms))
        {
            if (
                Services.LongestStart(text.Text.AsSpan(text.End(i))) is > 0 and var length
                && text.StartsToken(text.End(i) + length)
                && BodyAcceptance.Corporate.LongestStart(text.Text.AsSpan(text.End(i) + length)) == 0
            )
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i) + length, EntityCategory.Product, 0.6));
            }
        }
    }
}
