using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Entities.Recognition.Known;

/// <summary>Finds products, events, laws and foreigners that everybody knows by their name.</summary>
internal sealed class KnownNameRecognizer : IRecognizer
{
    private static readonly (string Category, WordSet Names)[] Known =
    [
        (EntityCategory.Product, KnownNames.Of(EntityCategory.Product)),
        (EntityCategory.Product, WordTable.Set("known", "latin")),
        (EntityCategory.Event, KnownNames.Of(EntityCategory.Event)),
        (EntityCategory.Person, KnownNames.Of(EntityCategory.Person)),
        (EntityCategory.Document, KnownNames.Of(EntityCategory.Document)),
    ];

    private static readonly WordEdges Edges = WordEdges.OfAny([.. Known.Select(x => x.Names.Edges)]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, Edges); i < text.Count; i = text.Next(i + 1, Edges))
        {
            if (CategoryOf(text, i) is { } category && !MisreadNames.Is(text, i))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), category, 0.5));
            }
        }
    }

    private static string? CategoryOf(TokenizedText text, int token)
    {
        foreach (var (category, names) in Known)
        {
            if (text.IsOneOf(token, names))
            {
                return category;
            }
        }
        return null;
    }
}
