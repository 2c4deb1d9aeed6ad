using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>Tells whether a name leaves words of a longer one out.</summary>
internal static class Contraction
{
    private const int ShortestUnit = 3;
    private const string Group = "集团";

    /// <summary>Whether the characters of a shorter name stand in a longer one in order.</summary>
    /// <param name="longer">The longer name.</param>
    /// <param name="shorter">The shorter one.</param>
    public static bool Holds(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        if (shorter.Length >= longer.Length)
        {
            return false;
        }
        foreach (var c in shorter)
        {
            var at = longer.IndexOf(c);
            if (at < 0)
            {
                return false;
            }
            longer = longer[(at + 1)..];
        }
        return true;
    }

    /// <summary>
    /// Whether a name is another one without words at its beginning or inside: it ends in the same two characters, begins
    /// with two that stand side by side in the longer one, and holds nothing else (某某峰会 for 第七届某某建设峰会).
    /// </summary>
    /// <param name="longer">The longer name.</param>
    /// <param name="shorter">The shorter one.</param>
    public static bool Shortens(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        if (shorter.Length < 4 || longer.Length <= shorter.Length || !longer.EndsWith(shorter[^2..]))
        {
            return false;
        }
        var at = longer.IndexOf(shorter[..2]);
        return at >= 0 && Holds(longer[(at + 2)..], shorter[2..]) | longer[(at + 2)..].SequenceEqual(shorter[2..]);
    }

    /// <summary>
    /// Whether what a shorter name leaves out inside a longer one is a place: 某市甲区税务局 is another body than 某市税务局.
    /// </summary>
    /// <param name="longer">The longer name.</param>
    /// <param name="shorter">The shorter one, whose characters stand in the longer one in order.</param>
    public static bool OmitsPlace(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        longer = longer[Math.Max(longer.IndexOf(shorter[..2]), 0)..];
        for (var i = 0; i < shorter.Length; i++)
        {
            var at = longer.IndexOf(shorter[i]);
            if (at >= 2 && i > 0 && HoldsPlace(longer[..at]))
            {
                return true;
            }
            longer = longer[(at + 1)..];
        }
        return false;
    }

    /// <summary>
    /// Whether a shorter name leaves out which of several a longer one is: 某市医疗队 is not just the 某市第三批医疗队. An edition
    /// is of one and the same (第七届某某组委会, 第七次某某普查).
    /// </summary>
    /// <param name="longer">The longer name.</param>
    /// <param name="shorter">The shorter one.</param>
    public static bool OmitsOrdinal(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        for (var at = longer.IndexOf('第'); at >= 0; at = longer.IndexOf('第'))
        {
            longer = longer[(at + 1)..];
            var end = 0;
            while (end < longer.Length && NameNumerals.ChineseOrDigits.Contains(longer[end]))
            {
                end++;
            }
            if (
                end > 0
                && end < longer.Length
                && longer[end] is not ('届' or '次')
                && !shorter.ContainsAny(longer[..end])
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Whether a longer name is that of a unit of the body which it begins with: 甲银行某地分行 is another than 甲银行, but 甲委员会
    /// is 甲委.
    /// </summary>
    /// <param name="longer">The longer name.</param>
    /// <param name="body">The body's.</param>
    public static bool IsUnitOf(ReadOnlySpan<char> longer, ReadOnlySpan<char> body) =>
        longer.Length - body.Length >= ShortestUnit && longer.StartsWith(body);

    /// <summary>
    /// Whether a shorter name takes single characters of an owner and of the owner's firm: 甲方电机 is no form of 甲方电气集团甲方汽轮机,
    /// as 甲国移动设计院 is of 甲国移动通信集团设计院.
    /// </summary>
    /// <param name="longer">The longer name.</param>
    /// <param name="shorter">The shorter one, whose characters stand in the longer one in order.</param>
    public static bool MixesOwner(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.IndexOf(Group) is > 0 and var group
        && group + Group.Length < longer.Length
        && shorter.IndexOf(Group) < 0
        // 甲汽 is an abbreviation; the owner's first two characters are its name.
        && longer.CommonPrefixLength(shorter) is >= 2 and var common
        && shorter.Length - common == 1;

    /// <summary>
    /// Whether a name is that of a post of which a place has several: 甲市车站海关 is one of those under 甲市海关.
    /// </summary>
    public static bool IsPost(ReadOnlySpan<char> name) => Posts.LongestEnd(name) > 0;

    private static readonly WordSet Posts = new(["海关", "支行", "分局", "机场", "车站", "口岸"]);

    private static bool HoldsPlace(ReadOnlySpan<char> omitted)
    {
        for (var i = 0; i + 2 <= omitted.Length; i++)
        {
            if (Places.All.LongestPrefix(omitted[i..], out _) >= 2)
            {
                return true;
            }
        }
        return omitted.EndsWith("园区")
            || (Words.All.TryGetValue(omitted, out var word) && omitted.Length >= 2 && Words.Tag(word) is "ns");
    }
}
