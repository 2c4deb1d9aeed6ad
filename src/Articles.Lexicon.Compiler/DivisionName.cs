namespace Articles.Lexicon.Compiler;

/// <summary>How the names of China's divisions are made: a proper name, often peoples' names, and a type.</summary>
internal static class DivisionName
{
    private const string Banner = "旗";

    /// <summary>The types of the levels above towns, the longer ones first where one ends with another.</summary>
    private static readonly string[] Types =
    [
        "特别行政区",
        "自治区",
        "自治州",
        "自治县",
        "自治旗",
        "联合旗",
        "地区",
        "省",
        "市",
        "盟",
        "县",
        "区",
        Banner,
    ];

    /// <summary>
    /// The peoples that the names of autonomous divisions end with, before the type; the recognized nationalities of
    /// China and the shorter forms in use there.
    /// </summary>
    private static readonly string[] Peoples =
    [
        "蒙古族",
        "蒙古",
        "回族",
        "藏族",
        "维吾尔",
        "维吾尔族",
        "苗族",
        "彝族",
        "壮族",
        "布依族",
        "朝鲜族",
        "满族",
        "侗族",
        "瑶族",
        "白族",
        "土家族",
        "哈尼族",
        "哈萨克族",
        "哈萨克",
        "傣族",
        "黎族",
        "傈僳族",
        "佤族",
        "畲族",
        "拉祜族",
        "水族",
        "东乡族",
        "纳西族",
        "纳西",
        "景颇族",
        "柯尔克孜",
        "柯尔克孜族",
        "土族",
        "达斡尔族",
        "达斡尔",
        "仫佬族",
        "羌族",
        "布朗族",
        "撒拉族",
        "毛南族",
        "仡佬族",
        "锡伯",
        "锡伯族",
        "普米族",
        "塔吉克",
        "塔吉克族",
        "怒族",
        "鄂温克族",
        "保安族",
        "裕固族",
        "独龙族",
        "各族",
    ];

    /// <summary>Whether an entry is a name, not a heading (直辖县级行政区划) or a description (…的岛礁及其海域).</summary>
    public static bool IsName(string name) =>
        !name.Contains("行政区划", StringComparison.Ordinal) && !name.Contains('的', StringComparison.Ordinal);

    /// <summary>The proper name: 湖北 of 湖北省, 广西 of 广西壮族自治区, 黔东南 of 黔东南苗族侗族自治州.</summary>
    /// <returns>The name itself where nothing but a people's name is left (东乡族自治县).</returns>
    public static string Shorten(string name)
    {
        var type = Array.Find(Types, name.EndsWith) ?? "";
        var proper = name[..^type.Length];
        // A banner's place among its like is no part of the type: 科尔沁右翼中旗.
        if (type == Banner && "前后左右中".Contains(proper[^1], StringComparison.Ordinal))
        {
            return name;
        }

        if (!type.StartsWith("自治", StringComparison.Ordinal) && !proper.EndsWith('族'))
        {
            return proper;
        }

        // Two characters at least stay: 内蒙古 is a name, 内 is none.
        while (Array.Find(Peoples, proper.EndsWith) is { } people && proper.Length - people.Length >= 2)
        {
            proper = proper[..^people.Length];
        }

        return proper.EndsWith('族') ? name : proper;
    }
}
