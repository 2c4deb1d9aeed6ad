using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>What two surfaces of one category must share to name one thing without the text's saying so.</summary>
internal static class Identity
{
    private const int ShortestZone = 4;
    private const int ShortestSite = 2;
    private const int ShortestUnit = 3;

    private static readonly WordSet ProductTails = new([
        "平台",
        "系统",
        "小程序",
        "App",
        "APP",
        "品牌",
        "云平台",
        "项目",
        "网络",
        "大模型",
    ]);

    /// <summary>The identity of a surface; surfaces with the same one are linked.</summary>
    public static string Of(string surface, string category)
    {
        var key = Surface.Key(surface);
        return category switch
        {
            EntityCategory.Location => PlaceIdentity.Of(key),
            EntityCategory.Organization => SubOffice.Identity(key) ?? CompanyName.Identity(key),
            EntityCategory.Event => Congress(key) ?? EventIdentity.Of(key),
            EntityCategory.Product => ProductStem(key),
            EntityCategory.Document => DocumentIdentity.Of(key),
            _ => key,
        };
    }

    /// <summary>
    /// What a name is called by where the article knows just one such thing: without the body whose session it is, the host of
    /// a meeting, a report's year. Null where nothing can be left out.
    /// </summary>
    /// <param name="key">The name, without quotation marks and white space.</param>
    /// <param name="category">Its category.</param>
    public static string? Shorter(string key, string category) =>
        category switch
        {
            EntityCategory.Location => PlaceIdentity.SharedForm(key) ?? RouteName.Initials(key),
            EntityCategory.Event => EventIdentity.Shorter(key),
            EntityCategory.Document => DocumentIdentity.Shorter(key),
            _ => null,
        };

    /// <summary>
    /// How long the place is that the name of a zone or park begins with, of a body only where another place follows
    /// (甲市|乙区人民政府); of a group's unit the group. 0 if too little is left.
    /// </summary>
    public static int LengthOfSeat(string name, string category)
    {
        if (
            category == EntityCategory.Organization
            && GroupNames.At(name, out var group).Length > 0
            && name.Length - group >= ShortestUnit
        )
        {
            return group;
        }
        var seat = category is EntityCategory.Location or EntityCategory.Organization
            ? Places.All.LongestPrefix(name, out _)
            : 0;
        return
            seat >= 2
            && name.Length - seat >= (category == EntityCategory.Location ? ShortestSite : ShortestZone)
            && (category == EntityCategory.Location || Places.All.LongestPrefix(name.AsSpan(seat), out _) >= 2)
            ? seat
            : 0;
    }

    // 中国共产党某地第十四次代表大会, 某地党代会: the party's congress of a place.
    private static string? Congress(string name)
    {
        var party = name.EndsWith("代表大会", StringComparison.Ordinal)
            ? name.StartsWith("中国共产党", StringComparison.Ordinal)
                ? 5
                : name.StartsWith("中共", StringComparison.Ordinal)
                    ? 2
                    : -1
            : name.EndsWith("党代会", StringComparison.Ordinal)
                ? 0
                : -1;
        var place = party < 0 ? 0 : Places.All.LongestPrefix(name.AsSpan(party), out _);
        return place >= 2 ? "党代会@" + PlaceIdentity.Stem(name.Substring(party, place)) : null;
    }

    // 星河V2.0 has a V for version, IPTV2.0 one of its own.
    private static string WithoutV(string name) =>
        name is [.., var before, 'V'] && !char.IsAsciiLetterUpper(before) ? name[..^1] : name;

    /// <summary>Whether a name is a card's or a certificate's, whose app or system is another thing: 电子社保卡, 电子社保卡小程序.</summary>
    public static bool IsPaper(ReadOnlySpan<char> name) => name is [.., '卡' or '证' or '照' or '券'];

    // 甲平台3.0 is the 甲平台.
    private static string ProductStem(string name)
    {
        var version = name.AsSpan().TrimEnd("0123456789.").Length;
        name =
            version < name.Length && name[version..].Contains('.', StringComparison.Ordinal) && version >= 3
                ? WithoutV(name[..version])
                : name;
        // AC312型直升机 is the AC312直升机.
        var model = name.IndexOf('型', StringComparison.Ordinal);
        name =
            model >= 3 && char.IsAsciiLetterOrDigit(name[model - 1]) && model + 2 < name.Length
                ? name.Remove(model, 1)
                : name;
        var tail = ProductTails.LongestEnd(name);
        return tail > 0 && name.Length - tail >= 4 && !IsPaper(name.AsSpan(0, name.Length - tail))
            ? name[..^tail]
            : name;
    }
}
