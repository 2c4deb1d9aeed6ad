using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// Finds the listed company of a group that the article names (甲股份 of 甲集团), which no list has: its name is the group's in short
/// and the word for shares.
/// </summary>
internal static class ListedFirms
{
    private const string Group = "集团";
    private const string Shares = "股份";
    private const int ShortestBrand = 2;

    // The bound that keeps the time linear; no brand is longer.
    private const int LongestBrand = 20;

    /// <summary>Adds their names, each once, in text order.</summary>
    /// <param name="text">The article.</param>
    /// <param name="chosen">Its names.</param>
    /// <param name="firms">Where they are added.</param>
    public static void Find(string text, List<Candidate> chosen, List<string> firms)
    {
        var at = text.IndexOf(Shares, StringComparison.Ordinal);
        if (at < 0)
        {
            return;
        }
        using var lentBrands = LentSet<string>.Take();
        using var lentMet = LentSet<string>.Take();
        AddBrands(text, chosen, lentBrands.Items);
        for (; at >= 0; at = text.IndexOf(Shares, at + Shares.Length, StringComparison.Ordinal))
        {
            for (var brand = ShortestBrand; brand <= Math.Min(at, LongestBrand); brand++)
            {
                if (
                    Holds(lentBrands.Items, text.AsSpan(at - brand, brand))
                    && text.Substring(at - brand, brand + Shares.Length) is var firm
                    // Where the text says it first it says what it is.
                    && lentMet.Items.Add(firm)
                    && IsWhole(text.AsSpan(at + Shares.Length))
                )
                {
                    firms.Add(firm);
                }
            }
        }
    }

    private static void AddBrands(string text, List<Candidate> chosen, HashSet<string> brands)
    {
        foreach (var name in chosen)
        {
            var brand = text.AsSpan(name.Start, Math.Max(name.Length - Group.Length, 0));
            if (
                name.Category == EntityCategory.Organization
                && brand.Length is >= ShortestBrand and <= LongestBrand
                && text.AsSpan(name.Start, name.Length).EndsWith(Group)
                && !Holds(brands, brand)
            )
            {
                brands.Add(brand.ToString());
            }
        }
    }

    private static bool Holds(HashSet<string> brands, ReadOnlySpan<char> brand) =>
        brands.GetAlternateLookup<ReadOnlySpan<char>>().Contains(brand);

    // Not the beginning of a registered name, and no shares of somebody (甲股份的, 甲股份制).
    private static bool IsWhole(ReadOnlySpan<char> behind) =>
        !behind.StartsWith("有限") && !behind.StartsWith("公司") && behind is not ['制' or '转' or '数' or '占', ..];
}
