using Articles.Analysis.Entities.Recognition.Places;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>What two names of one place share: 内蒙地区 and 内蒙古, 刚果 and 刚果民主共和国.</summary>
internal static class PlaceIdentity
{
    private const int ShortestRailwayStation = 4;
    private const string NewZone = "新区";
    private static readonly WordSet Metros = new(["地铁", "轨道交通", "轨交"]);

    // Zones are called after them.
    private static readonly WordSet Rivers = new(["长江", "黄河", "珠江", "湘江", "赣江", "汉江", "钱塘江"]);

    // What a zone or a reserve is, not which.
    private static readonly string[] Grades = ["国家级", "省级", "国家"];

    // What has a grade: 国家会展中心 is called so.
    private static readonly WordSet Graded = new([
        "区",
        "保护地",
        "森林公园",
        "湿地公园",
        "地质公园",
        "产业园",
        "工业园",
        "科技园",
        "农业园",
    ]);

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
        "海域",
        "新区",
        "自治区",
        "壮族自治区",
        "回族自治区",
        "维吾尔自治区",
        "特别行政区",
        "联邦",
        "共和国",
        "人民共和国",
        "民主共和国",
        "人民民主共和国",
        "社会主义共和国",
        "联邦共和国",
        "国",
    ]);

    // A noun in full and in short.
    private static readonly (string Full, string Short)[] Nouns =
    [
        ("高速铁路", "高铁"),
        ("高速公路", "高速"),
        ("公路", "路"),
        ("火车站", "站"),
        ("地铁站", "站"),
        ("换流站", "站"),
        ("变电站", "站"),
        ("经济技术开发区", "经开区"),
        ("高新技术产业开发区", "高新区"),
        ("综合保税区", "综保区"),
        ("自由贸易试验区", "自贸区"),
        ("自贸试验区", "自贸区"),
        ("自由贸易港", "自贸港"),
        ("产业园区", "产业园"),
        ("工业园区", "工业园"),
        ("科技园区", "科技园"),
    ];

    /// <summary>The identity of a place's name.</summary>
    public static string Of(string key)
    {
        var stem = Stem(ShortForms.Place(key) ?? ShortForms.Country(key) ?? PlaceKey(key));
        return stem.Length > 1 && ShortForms.Place(stem) is { } full ? Stem(full) : stem;
    }

    /// <summary>A place's name without the noun that says what kind of place it is, where enough is left.</summary>
    public static string Stem(string name) =>
        Stem(name.AsSpan()) is var stem && stem.Length == name.Length ? name : stem.ToString();

    /// <summary>The same.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name)
    {
        if (LengthOfAutonomous(name) is > 0 and var autonomous)
        {
            return AutonomousNames.IsShared(name[..autonomous])
                ? string.Concat(name[..autonomous], name[^1..])
                : name[..autonomous];
        }
        var tail = PlaceTails.LongestEnd(name);
        return tail > 0 && name.Length - tail >= 2 && !IsZoneBeside(name, tail) && !IsPartOfPlace(name, tail)
            ? name[..^tail]
            : name;
    }

    // 江北新区 lies beside 江北区, 长江新区 at the river.
    private static bool IsZoneBeside(ReadOnlySpan<char> name, int tail) =>
        tail == NewZone.Length
        && name.EndsWith(NewZone)
        && (Places.All.TryGetValue(string.Concat(name[..^tail], "区"), out _) || Rivers.Contains(name[..^tail]));

    // 靖西景区 lies in 靖西; 黄山景区 is the mountain.
    private static bool IsPartOfPlace(ReadOnlySpan<char> name, int tail) =>
        Parts.Contains(name[^tail..])
        && name[^(tail + 1)] is not ('山' or '湖' or '岛' or '沟' or '峡' or '洞' or '堰' or '源' or '泉')
        && Places.All.TryGetValue(name[..^tail], out _);

    // What lies in a place and is called after it.
    private static readonly WordSet Parts = new(["景区", "片区", "商圈"]);

    /// <summary>
    /// What an autonomous division is called by that shares its short form with a city or county (恩施州: 恩施); null where it
    /// has a short form of its own, or none.
    /// </summary>
    public static string? SharedForm(string key) =>
        LengthOfAutonomous(key) is > 0 and var length && AutonomousNames.IsShared(key.AsSpan(0, length))
            ? key[..length]
            : null;

    // 恩施土家族苗族自治州, and 恩施州: a prefecture, for 恩施 is a place by itself.
    private static int LengthOfAutonomous(ReadOnlySpan<char> name) =>
        AutonomousNames.StemOf(name) is > 0 and var length ? length
        : name.Length >= 3
        && name[^1] == '州'
        && Places.All.TryGetValue(name[..^1], out _)
        && !AutonomousNames.IsProvince(name[..^1])
            ? name.Length - 1
        : 0;

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
        // 地铁6号线 is called 6号线.
        if (key.EndsWith("号线", StringComparison.Ordinal) && Metros.LongestStart(key) is > 0 and var metro)
        {
            return key[metro..];
        }
        var open = key.IndexOf('（', StringComparison.Ordinal);
        var close = key.IndexOf('）', StringComparison.Ordinal);
        key = open > 0 && close > open ? key[(open + 1)..close] + key[..open] + key[(close + 1)..] : key;
        // 铁路甲站 is the 甲站.
        key =
            key.Length > ShortestRailwayStation && key[^1] == '站' && key.StartsWith("铁路", StringComparison.Ordinal)
                ? key[2..]
                : key;
        // 甲州北站 is called 甲州北 on a line.
        return key is [_, _, .., '东' or '南' or '西' or '北', '站']
            ? key[..^1]
            : RouteName.InShort(InShort(WithoutGrade(key)));
    }

    // 甲国家级自然保护区 is the 甲自然保护区.
    private static string WithoutGrade(string key)
    {
        if (Graded.LongestEnd(key) == 0)
        {
            return key;
        }
        foreach (var grade in Grades)
        {
            if (key.IndexOf(grade, StringComparison.Ordinal) is >= 2 and var at && key.Length - at - grade.Length >= 2)
            {
                return key.Remove(at, grade.Length);
            }
        }
        return key;
    }

    private static string InShort(string key)
    {
        foreach (var (full, shortForm) in Nouns)
        {
            if (key.Length > full.Length + 1 && key.EndsWith(full, StringComparison.Ordinal))
            {
                return key[..^full.Length] + shortForm;
            }
        }
        return key;
    }
}
