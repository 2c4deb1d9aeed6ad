using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>The nouns that say what kind of thing a quotation before them is.</summary>
internal static class KindNouns
{
    // The category is empty where the noun makes the quotation a saying.
    private static readonly (WordSet Words, string Category)[] Kinds =
    [
        (WordTable.Set("quotes", "event"), EntityCategory.Event),
        (WordTable.Set("quotes", "document"), EntityCategory.Document),
        (WordTable.Set("quotes", "place-class"), EntityCategory.Location),
        (WordTable.Set("quotes", "organization"), EntityCategory.Organization),
        (WordTable.Set("quotes", "product"), EntityCategory.Product),
        (WordTable.Set("quotes", "slogan"), ""),
    ];

    /// <summary>The nouns of a category.</summary>
    public static WordSet Of(string category) => Array.Find(Kinds, x => x.Category == category).Words;

    /// <summary>
    /// The category of the longest noun that begins at a place, <c>""</c> when it makes a quotation before it a saying; null if
    /// there is none.
    /// </summary>
    public static string? CategoryAt(TokenizedText text, int from)
    {
        var (longest, category) = (0, (string?)null);
        foreach (var (words, value) in Kinds)
        {
            var length = words.LongestStart(text.Text.AsSpan(from));
            // “甲”展示: no 展.
            length = length == 1 && !text.StartsToken(from + 1) ? 0 : length;
            (longest, category) = length > longest ? (length, value) : (longest, category);
        }
        return category;
    }

    /// <summary>The category of a token that is a noun of a kind of thing; null if it is none.</summary>
    public static string? CategoryOf(TokenizedText text, int token)
    {
        string? found = null;
        foreach (var (words, value) in Kinds)
        {
            found = value.Length > 0 && text.IsOneOf(token, words) ? value : found;
        }
        return found;
    }
}
