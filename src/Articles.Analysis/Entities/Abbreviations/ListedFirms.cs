using Articles.Analysis.Entities.Recognition;

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

    /// <summary>Their names; one may come more than once.</summary>
    /// <param name="text">The article.</param>
    /// <param name="chosen">Its names.</param>
    public static IEnumerable<string> Find(string text, List<Candidate> chosen)
    {
        if (!text.Contains(Shares, StringComparison.Ordinal))
        {
            yield break;
        }
        foreach (var name in chosen)
        {
            if (
                name.Category == EntityCategory.Organization
                && name.End - name.Start - Group.Length is >= ShortestBrand and var brand
                && text.AsSpan(name.Start, name.End - name.Start).EndsWith(Group)
                && string.Concat(text.AsSpan(name.Start, brand), Shares) is var firm
                && text.IndexOf(firm, StringComparison.Ordinal) is >= 0 and var at
                && IsWhole(text.AsSpan(at + firm.Length))
            )
            {
                yield return firm;
            }
        }
    }

    // Not the beginning of a registered name, and no shares of somebody (甲股份的, 甲股份制).
    private static bool IsWhole(ReadOnlySpan<char> behind) =>
        !behind.StartsWith("有限") && !behind.StartsWith("公司") && behind is not ['制' or '转' or '数' or '占', ..];
}
