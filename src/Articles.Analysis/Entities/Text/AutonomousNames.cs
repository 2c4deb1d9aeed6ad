using Articles.Analysis.Entities.Tables;

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
        return stem.Length >= ShortestStem && stem.Length < name.Length - level ? stem.Length : 0;
    }
}
