using Articles.Analysis.Search;
using Articles.Storage.Keys;

namespace Articles.Storage.Index;

/// <summary>
/// What somebody looks for: the words that an article must all have, or the whole as one name or phrase of it.
/// </summary>
/// <param name="Whole">The key of the whole.</param>
/// <param name="Words">The keys of its words; empty when the whole is one word or has none.</param>
/// <param name="HasWords">Whether it has any that articles are filed under, or can be a name only.</param>
public sealed record SearchQuery(string Whole, IReadOnlyList<string> Words, bool HasWords)
{
    /// <summary>Most words that <see cref="SearchTable"/> looks for: each is a look-up of its own.</summary>
    public const int MostWords = 16;

    /// <summary>Reads a query in either script.</summary>
    /// <param name="query">As typed.</param>
    public static SearchQuery Of(string query)
    {
        var whole = NameKey.Of(query);
        var words = SearchWords.OfQuery(NameKey.Fold(query)).Select(NameKey.Of).Where(w => w.Length > 0);
        var distinct = words.Distinct(StringComparer.Ordinal).ToList();
        return new SearchQuery(whole, distinct is [var only] && only == whole ? [] : distinct, distinct.Count > 0);
    }
}
