using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// Tells which of several firms a brand stands for that all their names hold: the group (甲禾集团), not the companies that it
/// founded (某市甲禾环保有限公司), for those are firms of their own.
/// </summary>
internal static class FirmsOfBrand
{
    private static readonly WordSet Groups = new(["集团", "集团公司", "集团有限公司", "集团股份有限公司"]);
    private static readonly WordSet Registered = new(["有限公司", "有限责任公司", "集团"]);

    /// <summary>Whether a name is that of a registered firm or a group.</summary>
    public static bool IsRegistered(string name) => Registered.LongestEnd(name) > 0;

    /// <summary>Leaves of several registered firms that are not one the group, or the first.</summary>
    /// <param name="full">The names in full, in text order.</param>
    /// <param name="brand">What all of them are called by.</param>
    public static void KeepOne(List<string> full, string brand)
    {
        string? kept = null;
        foreach (var name in full)
        {
            if (IsRegistered(name) && (kept is null || (IsGroup(name, brand) && !IsGroup(kept, brand))))
            {
                kept = name;
            }
        }
        if (kept is null)
        {
            return;
        }
        var identity = CompanyName.Identity(kept);
        full.RemoveAll(x => IsRegistered(x) && x != kept && CompanyName.Identity(x) != identity);
    }

    /// <summary>
    /// Leaves of firms those whose names begin with the short form, where others only hold its characters: 甲禾海外 is 甲禾海外投资有限公司, not
    /// 甲禾置业（海外）有限公司.
    /// </summary>
    /// <param name="full">The names in full, in text order.</param>
    /// <param name="shortForm">What all of them may be called.</param>
    public static void KeepBeginning(List<string> full, string shortForm)
    {
        if (full.TrueForAll(IsRegistered) && full.Exists(x => x.StartsWith(shortForm, StringComparison.Ordinal)))
        {
            full.RemoveAll(x => !x.StartsWith(shortForm, StringComparison.Ordinal));
        }
    }

    private static bool IsGroup(string name, string brand) =>
        Groups.LongestEnd(name) is > 0 and var form && name.AsSpan(0, name.Length - form).EndsWith(brand);
}
