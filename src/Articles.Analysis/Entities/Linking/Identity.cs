using Articles.Analysis.Entities.Recognition.Places;
using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>What two surfaces of one category must share to name one thing without the text's saying so.</summary>
internal static class Identity
{
    private const int ShortestZone = 4;
    private const int ShortestSite = 2;
    private const int ShortestUnit = 3;

    private static readonly WordSet PlaceTails = new([
        "市",
        "省",
        "区",
        "县",
        "地区",
        "区域",
        "景区",
        "商圈",
        "片区",
        "新区",
        "自治区",
        "壮族自治区",
        "回族自治区",
        "维吾尔自治区",
        "特别行政区",
        "联邦",
        "国",
    ]);
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
            EntityCategory.Location => PlaceStem(ShortForms.Place(key) ?? PlaceKey(key)),
            EntityCategory.Organization => SubOffice.Identity(key) ?? CompanyName.Identity(key),
            EntityCategory.Event => Congress(key) ?? EventStem(key),
            EntityCategory.Product => ProductStem(key),
            EntityCategory.Document => DocumentStem(key),
            _ => key,
        };
    }

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

    // 大武汉 is 武汉, 中国香港 is 香港; 国家某某园区（长沙） is 长沙国家某某园区.
    private static string PlaceKey(string key)
    {
        if (key.StartsWith("中国", StringComparison.Ordinal) && Places.All.TryGetValue(key.AsSpan(2), out _))
        {
            return key[2..];
        }
        if (key is ['大', ..] && key.Length > 2 && Places.All.TryGetValue(key.AsSpan(1), out _))
        {
            return key[1..];
        }
        var open = key.IndexOf('（', StringComparison.Ordinal);
        var close = key.IndexOf('）', StringComparison.Ordinal);
        return open > 0 && close > open ? key[(open + 1)..close] + key[..open] + key[(close + 1)..] : key;
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
        return place >= 2 ? "党代会@" + PlaceStem(name.Substring(party, place)) : null;
    }

    /// <summary>A place's name without the noun that says what kind of place it is, where enough is left.</summary>
    public static string PlaceStem(string name)
    {
        var tail = PlaceTails.LongestEnd(name);
        return tail > 0 && name.Length - tail >= 2 ? name[..^tail] : name;
    }

    // 2024…大会, 第三届…大会, 党的…全会: the edition is the meeting.
    private static string EventStem(string name)
    {
        var start = name.StartsWith("党的", StringComparison.Ordinal) ? 2 : 0;
        while (start < name.Length && char.IsAsciiDigit(name[start]))
        {
            start++;
        }
        start += start > 0 && start < name.Length && name[start] == '年' ? 1 : 0;
        if (
            start < name.Length
            && name[start] == '第'
            && name.IndexOf('届', start) is var edition and > 0
            && edition - start <= 4
        )
        {
            start = edition + 1;
        }
        name = name.Length - start >= 3 ? name[start..] : name;
        return name.EndsWith("中全会", StringComparison.Ordinal) ? name.Replace('大', '届') : name;
    }

    // 2021年…清单, 全国版…清单: the edition is the list.
    private static string DocumentStem(string name)
    {
        var start = 0;
        while (start < name.Length && char.IsAsciiDigit(name[start]))
        {
            start++;
        }
        start =
            start == 4 && start < name.Length && name[start] == '年' ? start + 1
            : name.StartsWith("全国版", StringComparison.Ordinal) ? 3
            : 0;
        return name.Length - start >= 6 ? name[start..] : name;
    }

    // 甲平台3.0 is the 甲平台.
    private static string ProductStem(string name)
    {
        var version = name.AsSpan().TrimEnd("0123456789.").Length;
        name =
            version < name.Length && name[version..].Contains('.', StringComparison.Ordinal) && version >= 3
                ? name[..version]
                : name;
        var tail = ProductTails.LongestEnd(name);
        return tail > 0 && name.Length - tail >= 4 ? name[..^tail] : name;
    }
}
