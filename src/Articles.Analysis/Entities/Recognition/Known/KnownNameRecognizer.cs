using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Known;

/// <summary>Finds products, events, laws and foreigners that everybody knows by their name.</summary>
internal sealed class KnownNameRecognizer : IRecognizer
{
    private static readonly WordSet Products = new([
        .. KnownNames.Of(EntityCategory.Product).Words,
        .. WordTable.Set("known", "latin").Words,
    ]);
    private static readonly WordSet Events = KnownNames.Of(EntityCategory.Event);
    private static readonly WordSet People = KnownNames.Of(EntityCategory.Person);
    private static readonly WordSet All = new([
        .. Products.Words,
        .. Events.Words,
        .. People.Words,
        .. KnownNames.Of(EntityCategory.Document).Words,
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, All); i < text.Count; i = text.Next(i + 1, All))
        {
            if (MisreadNames.Is(text, i))
            {
                continue;
            }
            var category =
                text.IsOneOf(i, Products) ? EntityCategory.Product
                : text.IsOneOf(i, Events) ? EntityCategory.Event
                : text.IsOneOf(i, People) ? EntityCategory.Person
                : EntityCategory.Document;
            candidates.Add(new Candidate(text.Start(i), text.End(i), category, 0.5));
        }
    }
}
