using Articles.Lexicon.Lists;

namespace Articles.Analysis.Entities.Linking;

/// <summary>How a body's name ends, alike for the full ending and the short one: 委员会 and 委.</summary>
internal static class BodyEnding
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["委员会"] = "委",
        ["工作委员会"] = "工委",
        ["管理委员会"] = "管委会",
        ["监督管理委员会"] = "委",
        ["联合会"] = "联",
        ["研究所"] = "所",
        ["研究院"] = "院",
        ["办公厅"] = "办",
        ["办公室"] = "办",
        ["监督管理局"] = "局",
        ["管理局"] = "局",
        ["中级人民法院"] = "中院",
        ["高级人民法院"] = "高院",
        ["人民法院"] = "法院",
        ["人民检察院"] = "检察院",
        ["大学"] = "大",
        ["人民代表大会"] = "人大",
        ["人民代表大会常务委员会"] = "人大常委会",
    };

    private static readonly WordMap Endings = WordMap.Of([
        .. Short.Keys,
        "工委",
        "人大",
        "人大常委会",
        "管委会",
        "中院",
        "高院",
        "法院",
        "检察院",
    ]);

    private static readonly int[] Codes =
    [
        .. Endings.Words.Spelled().Select(x => CodeOfShort(Short.GetValueOrDefault(x, x))),
    ];

    /// <summary>A number for the ending in short, the same for no other.</summary>
    public static int CodeOf(ReadOnlySpan<char> name) =>
        Endings.LongestEnd(name, out var number) > 0 ? Codes[number] : name[^1];

    // No character's number but that of an ending of one character.
    private static int CodeOfShort(string ending) =>
        ending.Length == 1
            ? ending[0]
            : -1 - Endings.Words.Spelled().Index().First(x => Short.GetValueOrDefault(x.Item, x.Item) == ending).Index;
}
