using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// Names that leave nothing out between their beginning and their noun (<c>whole-names.txt</c>): a longer one is another's (北京大学
/// and 北京师范大学, 中国银行 and 中国建设银行, 北京站 and 北京北站).
/// </summary>
internal static class WholeNames
{
    private const string Country = "中国";

    private static readonly WordSet Nouns = WordTable.Set("whole-names", "noun");
    private static readonly WordSet National = WordTable.Set("whole-names", "national");
    private static readonly WordSet Placed = WordTable.Set("whole-names", "placed");
    private static readonly WordSet Own = WordTable.Set("whole-names", "own");
    private static readonly WordSet Scopes = new([Country, "全国", "国家", "世界", "国际", "亚洲", "全球"]);

    // Their units come behind them: 中国银行杭州分行.
    private static readonly string[] Owners = ["大学", "银行"];

    /// <summary>Whether two names are two things', for one lacks words of the other that tell which it is.</summary>
    public static bool AreTwo(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var longer = a.Length > b.Length ? a : b;
        var shorter = a.Length > b.Length ? b : a;
        foreach (var owner in Owners)
        {
            var (inLonger, inShorter) = (longer.IndexOf(owner), shorter.IndexOf(owner));
            if (inLonger > 0 && inShorter > 0 && IsOther(longer[..inLonger], shorter[..inShorter]))
            {
                return true;
            }
        }
        return IsOtherOfNoun(longer, shorter) || IsOfPlace(longer, shorter) || IsOfOtherPlace(longer, shorter);
    }

    // 人民出版社 is not 江苏人民出版社.
    private static bool IsOfOtherPlace(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.Length - shorter.Length >= 2
        && longer.EndsWith(shorter)
        && Own.LongestEnd(shorter) > 0
        && Places.All.TryGetValue(longer[..^shorter.Length], out _)
        && Words.All.TryGetValue(shorter, out var word)
        && Words.Tag(word) is "nt";

    private static bool IsOtherOfNoun(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        var noun = Nouns.LongestEnd(shorter);
        noun =
            noun > 0 || !longer.StartsWith(Country) || !shorter.StartsWith(Country)
                ? noun
                : National.LongestEnd(shorter);
        return noun > 0
            && noun < shorter.Length
            && longer.EndsWith(shorter[^noun..])
            && IsOther(longer[..^noun], shorter[..^noun]);
    }

    private static bool IsOther(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.Length < shorter.Length ? !shorter.EndsWith(longer) : !longer.EndsWith(shorter);

    private static bool IsOfPlace(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        var noun = Placed.LongestEnd(shorter);
        if (noun == 0 || noun == shorter.Length || !longer.EndsWith(shorter[^Math.Min(noun, 2)..]))
        {
            return false;
        }
        var place = WithoutEdition(shorter[..^noun]);
        longer = WithoutEdition(longer);
        return longer.StartsWith(place)
            && longer.Length > place.Length + noun
            // 延安火车站 is the 延安站.
            && !Placed.Contains(longer[place.Length..])
            // 甲县医院 is the 甲县人民医院.
            && !(place is [_, _, .., '市' or '县' or '区'])
            && (Scopes.Contains(place) || Places.All.TryGetValue(place, out _));
    }

    private static ReadOnlySpan<char> WithoutEdition(ReadOnlySpan<char> name) =>
        name is ['第', ..] && name.IndexOf('届') is > 0 and < 6 and var edition ? name[(edition + 1)..] : name;
}
