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
    private const string International = "国际";
    private const string Divisions = "省市县区";

    private static readonly WordSet Nouns = WordTable.Set("whole-names", "noun");
    private static readonly WordSet National = WordTable.Set("whole-names", "national");
    private static readonly WordSet Placed = WordTable.Set("whole-names", "placed");
    private static readonly WordSet Own = WordTable.Set("whole-names", "own");
    private static readonly WordSet Scopes = new([Country, "全国", "国家", "世界", "国际", "亚洲", "全球"]);

    // Their units come behind them: 中国银行杭州分行.
    private static readonly string[] Owners = ["大学", "银行"];

    /// <summary>Whether two names are two things', for one lacks words of the other that tell which it is.</summary>
    public static bool AreTwo(string a, string b)
    {
        var longer = a.Length > b.Length ? a : b;
        var shorter = a.Length > b.Length ? b : a;
        foreach (var owner in Owners)
        {
            if (
                Owner(longer, owner) is > 0 and var inLonger
                && Owner(shorter, owner) is > 0 and var inShorter
                && IsOther(longer[..inLonger], shorter[..inShorter])
            )
            {
                return true;
            }
        }
        return IsOtherOfNoun(longer, shorter) || IsOfPlace(longer, shorter) || IsOfOtherPlace(longer, shorter);
    }

    // 大学生 and 银行业 are none.
    private static int Owner(string name, string owner) =>
        name.IndexOf(owner, StringComparison.Ordinal) is var at
        && at > 0
        && (at + owner.Length == name.Length || name[at + owner.Length] is not ('生' or '业' or '间'))
            ? at
            : -1;

    // 人民出版社 is not 江苏人民出版社.
    private static bool IsOfOtherPlace(string longer, string shorter) =>
        longer.Length - shorter.Length >= 2
        && longer.EndsWith(shorter, StringComparison.Ordinal)
        && Own.LongestEnd(shorter) > 0
        && Places.All.TryGetValue(longer.AsSpan(0, longer.Length - shorter.Length), out _)
        && Words.All.TryGetValue(shorter, out var word)
        && Words.Tag(word) is "nt";

    private static bool IsOtherOfNoun(string longer, string shorter)
    {
        var noun = Nouns.LongestEnd(shorter);
        if (
            noun == 0
            && longer.StartsWith(Country, StringComparison.Ordinal)
            && shorter.StartsWith(Country, StringComparison.Ordinal)
        )
        {
            noun = National.LongestEnd(shorter);
        }
        return noun > 0
            && noun < shorter.Length
            && longer.AsSpan().EndsWith(shorter.AsSpan(shorter.Length - noun))
            && IsOther(longer[..^noun], shorter[..^noun]);
    }

    private static bool IsOther(string a, string b)
    {
        (a, b) = (Told(a), Told(b));
        return !a.EndsWith(b, StringComparison.Ordinal) && !b.EndsWith(a, StringComparison.Ordinal);
    }

    // 杭州市学军中学 is the 杭州学军中学, 广州农村商业银行 the 广州农商银行.
    private static string Told(string name)
    {
        name = name.Replace("农村商业", "农商", StringComparison.Ordinal)
            .Replace("科学技术", "科技", StringComparison.Ordinal);
        return string.Concat(name.Where(static x => !Divisions.Contains(x)));
    }

    private static bool IsOfPlace(string longer, string shorter)
    {
        var noun = Placed.LongestEnd(shorter);
        if (
            noun == 0
            || noun == shorter.Length
            || !longer.AsSpan().EndsWith(shorter.AsSpan(shorter.Length - Math.Min(noun, 2)))
        )
        {
            return false;
        }
        var place = WithoutEdition(shorter.AsSpan(0, shorter.Length - noun));
        var whole = WithoutEdition(longer);
        // 甲县医院 is the 甲县人民医院.
        if (
            !whole.StartsWith(place)
            || place is [_, _, .., '市' or '县' or '区']
            || !(Scopes.Contains(place) || Places.All.TryGetValue(place, out _))
        )
        {
            return false;
        }
        var rest = whole[place.Length..];
        rest = Divisions.Contains(rest[0]) ? rest[1..] : rest;
        rest = rest.StartsWith(International) ? rest[International.Length..] : rest;
        // 延安火车站 is the 延安站, 杭州市图书馆 the 杭州图书馆.
        return rest.Length > noun && !Placed.Contains(rest);
    }

    private static ReadOnlySpan<char> WithoutEdition(ReadOnlySpan<char> name) =>
        name is ['第', ..] && name.IndexOf('届') is > 0 and < 6 and var edition ? name[(edition + 1)..] : name;
}
