using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Known;

/// <summary>Finds products, events and laws that everybody knows by their name.</summary>
internal sealed class KnownNameRecognizer : IRecognizer
{
    private static readonly WordSet Products = new([
        .. WordTable.Set("known", EntityCategory.Product).Words,
        .. WordTable.Set("known", "latin").Words,
    ]);
    private static readonly WordSet Events = WordTable.Set("known", EntityCategory.Event);
    private static readonly WordSet Documents = WordTable.Set("known", EntityCategory.Document);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var category =
                Products.Contains(text[i]) ? EntityCategory.Product
                : Events.Contains(text[i]) ? EntityCategory.Event
                : Documents.Contains(text[i]) ? EntityCategory.Document
                : null;
            if (category is not null)
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), category, 0.5));
            }
        }
    }
}
