using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Text;

/// <summary>The short form of an autonomous prefecture, county or banner: its name without the peoples (伊犁哈萨克自治州: 伊犁).</summary>
internal static class AutonomousNames
{
    private const int ShortestStem = 2;

    private static readonly WordSet Levels = new(["自治州", "自治县", "自治旗", "州", "县"]);
    private static readonly WordSet Peoples = WordTable.Set("places", "nationality");

    /// <summary>The length of the short form that begins the name; 0 where the name is of no such division.</summary>
    public static int StemOf(ReadOnlySpan<char> name)
    {
        var level = Levels.LongestEnd(name);
        if (level == 0)
        {
            return 0;
        }
        var stem = name[..^level];
        while (Peoples.LongestEnd(stem) is > 0 and var people && stem.Length - people >= ShortestStem)
        {
            stem = stem[..^people];
        }
        return stem.Length >= ShortestStem && stem.Length < name.Length - level && !IsProvince(stem) ? stem.Length : 0;
    }

    /// <summary>Whether a name is a province's: 海南藏族自治州 is never called 海南.</summary>
    public static bool IsProvince(ReadOnlySpan<char> name) =>
        Places.All.TryGetValue(name, out var place) && Places.Level(place) <= PlaceLevel.Province;

    /// <summary>Whether a division of another level has the same short form: 恩施州 and 恩施市.</summary>
    public static bool IsShared(ReadOnlySpan<char> stem) => IsDivision(stem, '市') || IsDivision(stem, '县');

    private static bool IsDivision(ReadOnlySpan<char> stem, char level)
    {
        Span<char> name = stackalloc char[stem.Length + 1];
        stem.CopyTo(name);
        name[^1] = level;
        return Places.All.TryGetValue(name, out _);
    }
}
