using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// The forms that stand inside a product's name that ends in the noun of its class behind Latin letters (甲穹 Infini-X 平台): the Latin
/// name, and with the Chinese one before it.
/// </summary>
internal static class PartsOfProducts
{
    private const int ShortestLatin = 3;
    private const int LongestBrand = 4;

    private static readonly WordSet Classes = new(["平台", "系统", "大模型", "模型"]);

    /// <summary>Adds the parts, each with its product's name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Find(TokenizedText text, List<Candidate> chosen, List<(string Full, string Short)> forms)
    {
        foreach (var candidate in chosen)
        {
            if (candidate.Category != EntityCategory.Product || !text.StartsToken(candidate.Start))
            {
                continue;
            }
            var last = text.TokenAt(candidate.End - 1);
            var latin = text.Before(last);
            if (
                text.IsOneOf(last, Classes)
                && text.Kind(latin) == TokenKind.Latin
                && text[latin].Length >= ShortestLatin
                && text[latin].ContainsAnyInRange('a', 'z')
                && !text.IsOneOf(latin, Grammar.Codes)
                && !text.IsOneOf(latin, Grammar.Bodies)
                && text.Start(latin) - candidate.Start is >= 2 and <= LongestBrand + 1
                && !text.IsOneOf(text.TokenAt(candidate.Start), Grammar.Bodies)
            )
            {
                var full = text.Text[candidate.Start..candidate.End];
                forms.Add((full, text.Slice(latin, latin)));
                forms.Add((full, text.Text[candidate.Start..text.End(latin)]));
            }
        }
    }
}
