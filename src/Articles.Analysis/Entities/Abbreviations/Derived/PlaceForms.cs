using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>The short form of a place: its name without the noun that says what it is (上湾村: 上湾).</summary>
internal static class PlaceForms
{
    private const int LongestTown = 5;

    /// <summary>How often the dictionary's corpus has a noun at most that is rather a place.</summary>
    private const int MostFrequent = 5;
    private const int ShortestLine = 3;
    private const int LongestLine = 4;
    private static readonly WordSet Railways = new(["高铁", "铁路", "高速铁路"]);
    private static readonly WordSet Villages = new(["古村", "古镇", "古城", "古寨", "古村落"]);
    private const string Levels = "市县区旗镇乡村寨屯";
    private const string Substation = "变电站";
    private const string Voltage = "千伏";

    // 前湾新区: 前湾. Where the rest is a word, it is the name of something else: 泰山 of 泰山新区.
    private static readonly WordSet Zones = new(["水电站", "核电站", "新区", "口岸", "港区", "遗址"]);

    /// <summary>
    /// The length of the short form that begins the name; 0 where it would be a common word, or where the noun is a part of a
    /// longer one.
    /// </summary>
    /// <param name="name">The place's name in full.</param>
    /// <param name="isInCounty">Whether the text says in which county it is, which is called otherwise.</param>
    public static int Of(ReadOnlySpan<char> name, bool isInCounty) =>
        AutonomousNames.StemOf(name) is > 0 and var stem ? stem
        // 云湾变电站: 云湾变, as everybody in the trade calls it.
        : name.EndsWith(Substation) && name.Length >= Substation.Length + 2 ? name.Length - Substation.Length + 1
        : Line(name) is > 0 and var line ? line
        // 沙庄古村: 沙庄.
        : Villages.LongestEnd(name) is > 0 and var village && Unknown(name[..^village]) is > 0 and var old ? old
        : Zones.LongestEnd(name) is > 0 and var zone ? Unknown(name[..^zone])
        : name.Length >= 3 && Levels.Contains(name[^1]) && IsName(name[..^1]) && (isInCounty || !IsOfCounty(name))
            ? name.Length - 1
        : 0;

    /// <summary>Where the name begins of which a short form is made: 220千伏云湾变电站 is 云湾变.</summary>
    /// <param name="name">The place's name in full.</param>
    public static int Start(ReadOnlySpan<char> name)
    {
        var digits = name.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && name[digits..].StartsWith(Voltage) ? digits + Voltage.Length : 0;
    }

    // 江渝中线高铁: 江渝中线; 江云湖高铁, a line by the first characters of three places: 江云湖.
    private static int Line(ReadOnlySpan<char> name)
    {
        var stem = name.Length - Railways.LongestEnd(name);
        return
            stem < name.Length
            && stem >= ShortestLine
            && (name[stem - 1] == '线' || stem <= LongestLine)
            // 江苏沿海铁路, 大湾区高铁: the region.
            && name[stem - 1] is not ('区' or '圈' or '湾' or '海' or '角')
            && (name[stem - 1] == '线' || Lexicon.Places.All.LongestPrefix(name[..stem], out _) < 2)
            && !Lexicon.Places.All.Contains(name[..stem])
            && !Words.All.Contains(name[..stem])
            ? stem
            : 0;
    }

    private static int Unknown(ReadOnlySpan<char> stem) =>
        stem.Length >= 2 && Words.All.LongestPrefix(stem, out _) < stem.Length ? stem.Length : 0;

    // 涞阳镇 in 涞阳县: the short name is the county's.
    private static bool IsOfCounty(ReadOnlySpan<char> name)
    {
        if (name[^1] is '市' or '县' or '区' or '旗' || name.Length > LongestTown)
        {
            return false;
        }
        Span<char> county = stackalloc char[LongestTown];
        name.CopyTo(county);
        foreach (var level in "县市区")
        {
            county[name.Length - 1] = level;
            if (Lexicon.Places.All.TryGetValue(county[..name.Length], out _))
            {
                return true;
            }
        }
        return false;
    }

    // 开发区, 产业园区: 开发 and 产业园 name nothing.
    private static bool IsName(ReadOnlySpan<char> stem) =>
        stem[^1] is not ('园' or '社' or '地' or '郊')
        && (
            !Words.All.TryGetValue(stem, out var word)
            || Words.Tag(word) is "ns" or "nr" or "nrt" or "nz"
            || (Words.Tag(word) is "n" && Words.Frequency(word) <= MostFrequent)
        );
}
