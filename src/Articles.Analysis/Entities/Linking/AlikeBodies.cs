using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Linking;

/// <summary>Tells bodies apart that begin or end with the same name but are of two kinds.</summary>
internal static class AlikeBodies
{
    private const string Country = "中国";
    private const string University = "大学";
    private const string Shares = "股份";

    private static readonly WordSet Groups = new(["集团", "集团公司", "集团有限公司", "集团有限责任公司"]);
    private static readonly WordSet Branches = new(["分院", "分校", "分所", "分中心"]);

    /// <summary>Whether two names are certainly two bodies'.</summary>
    public static bool AreTwo(LinkedName a, LinkedName b)
    {
        var (longer, shorter) = a.Key.Length > b.Key.Length ? (a, b) : (b, a);
        return AreGroupAndShares(a.Key, b.Key)
            || AreGroupAndShares(b.Key, a.Key)
            || IsUniversityOf(longer.Key, shorter.Key)
            || Branches.LongestEnd(longer.Key) > 0 != Branches.LongestEnd(shorter.Key) > 0;
    }

    // 甲集团 holds the listed 甲股份; 甲集团股份有限公司 may be either.
    private static bool AreGroupAndShares(string group, string shares) =>
        shares.EndsWith(Shares, StringComparison.Ordinal) && Groups.LongestEnd(group) > 0;

    // 中国石油 and 中国石油大学, 中国交建 and 中国交通大学; 中国海大 is called so in short.
    private static bool IsUniversityOf(string longer, string shorter) =>
        longer.EndsWith(University, StringComparison.Ordinal)
        && shorter.StartsWith(Country, StringComparison.Ordinal)
        && !shorter.Contains('大');
}
