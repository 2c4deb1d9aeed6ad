using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Completes the parts of the country in a list, as bulletins have them: 东、中、西部和东北地区|基站数.</summary>
internal static class RegionList
{
    private static readonly WordList Regions = new(
        "东部 中部 西部 东北 东部地区 中部地区 西部地区 东北地区 东部省份 中部省份 西部省份 东北部 南方 北方 南部 北部"
    );

    private const string Sides = "东中西南北";

    /// <summary>Gives each part, where all are regions, its name in full and what is measured in the last one, in place.</summary>
    public static void Complete(List<string> parts)
    {
        var last = parts[^1];
        var region = Regions.LengthAt(last, 0, last.Length);
        if (parts.Count < 2 || region == 0 || region == last.Length || !parts.TrueForAll(IsRegion))
        {
            return;
        }
        for (var i = 0; i < parts.Count - 1; i++)
        {
            parts[i] = parts[i] + (parts[i].Length == 1 ? "部" : "") + last[region..];
        }
    }

    private static bool IsRegion(string part) =>
        part.Length == 1 ? Sides.Contains(part[0]) : Regions.LengthAt(part, 0, part.Length) > 0;
}
