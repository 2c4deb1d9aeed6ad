using System.Collections.Frozen;
using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>Tells things apart whose names are alike: each is known by its own name, or a word or number tells which it is.</summary>
internal static class KnownApart
{
    private const string Republic = "中华人民共和国";

    private static readonly FrozenDictionary<string, WordSet> Known = new[]
    {
        EntityCategory.Product,
        EntityCategory.Event,
        EntityCategory.Document,
    }.ToFrozenDictionary(x => x, x => KnownNames.Of(x), StringComparer.Ordinal);

    private static readonly WordSet Trades = WordTable.Set("industries", "brand");

    /// <summary>Whether two names of one category are certainly two things'.</summary>
    public static bool AreTwo(LinkedName a, LinkedName b) =>
        a.Category == EntityCategory.Organization && AlikeBodies.AreTwo(a, b) && !AreSynonyms(a, b)
        || a.Identity != b.Identity
            && a.Category switch
            {
                EntityCategory.Person => false,
                _ when AreSynonyms(a, b) => false,
                EntityCategory.Organization => AreTwoBodies(a.Key, b.Key),
                _ => (
                    AreKnown(a, b)
                    || WholeNames.AreTwo(a.Key, b.Key)
                    || (
                        // An edition may be written in either kind of numerals, a plan's years too.
                        a.Category
                            is not (EntityCategory.Event or EntityCategory.Document)
                        && NamedNumbers.Differ(a.Key, b.Key)
                    )
                    || AreTwoLaws(a.Key, b.Key)
                    || (a.Category == EntityCategory.Location && AreTwoLines(a.Key, b.Key))
                ),
            };

    private static bool AreSynonyms(LinkedName a, LinkedName b) =>
        KnownSynonyms.ThingOf(a.Category, a.Key) is { } thing && KnownSynonyms.ThingOf(b.Category, b.Key) == thing;

    // 中华人民共和国教育法 and 中华人民共和国高等教育法: a law's full name leaves nothing out.
    private static bool AreTwoLaws(string a, string b) =>
        a.StartsWith(Republic, StringComparison.Ordinal) && b.StartsWith(Republic, StringComparison.Ordinal) && a != b;

    // 成渝高铁 and 成渝中线高铁: a second line between the same cities.
    private static bool AreTwoLines(string a, string b) =>
        Tracks.LongestEnd(a) > 0 && Tracks.LongestEnd(b) > 0 && SecondLine(a) != SecondLine(b);

    private static string SecondLine(string name) =>
        Array.Find(SecondLines, x => name.Contains(x, StringComparison.Ordinal)) ?? "";

    private static readonly WordSet Tracks = new(["高铁", "高速铁路", "铁路", "高速", "城际"]);
    private static readonly string[] SecondLines = ["中线", "沿江", "二线", "三线", "复线", "新线"];

    private static bool AreTwoBodies(string a, string b)
    {
        var (ofA, ofB) = (GroupNames.At(a, out var inA), GroupNames.At(b, out var inB));
        if (ofA.Length == 0 || ofA != ofB)
        {
            return AreKnownBodies(a, ofA, inA, b, ofB, inB) || AreTold(a, b);
        }
        // 中国农业科学院|甲研究所 and 中国农科院|乙研究所, 国家电网|公司 and 国网|江苏省电力有限公司.
        return IsPlaced(a.AsSpan(inA)) != IsPlaced(b.AsSpan(inB))
            // 中国石化|销售股份有限公司.
            || IsBusiness(a.AsSpan(inA)) != IsBusiness(b.AsSpan(inB))
            || AreTold(ofA + a[inA..], ofB + b[inB..]);
    }

    private static bool IsBusiness(ReadOnlySpan<char> unit) =>
        Daughters.Contains(unit[..^CompanyName.FormLength(unit)]);

    private static bool IsPlaced(ReadOnlySpan<char> unit) => Places.All.LongestPrefix(unit, out _) >= 2;

    private static bool AreTold(string a, string b) => WholeNames.AreTwo(a, b) || NamedNumbers.Differ(a, b);

    // 北斗卫星 is 北斗; 企业微信 is not 微信.
    private static bool AreKnown(LinkedName a, LinkedName b) =>
        Known.TryGetValue(a.Category, out var known)
        && known.Contains(a.Key)
        && known.Contains(b.Key)
        && !a.Key.StartsWith(b.Key, StringComparison.Ordinal)
        && !b.Key.StartsWith(a.Key, StringComparison.Ordinal);

    private static bool AreKnownBodies(string a, string ofA, int inA, string b, string ofB, int inB)
    {
        // A bare 外交部 is the 俄外交部 that was named; 万达 is the 万达集团, 三星 三星电子.
        if (MayBeLeftOut(a, b) || MayBeLeftOut(b, a))
        {
            return false;
        }
        if (IsDaughter(a, b, inB) || IsDaughter(b, a, inA))
        {
            return true;
        }
        // 中国银行杭州分行 and 中国人民银行杭州中心支行 are of two groups.
        return (ofA.Length > 0 && ofB.Length > 0) || (IsKnown(a, inA) && IsKnown(b, inB));
    }

    // 中国石化 and 中国石化销售股份有限公司; 国铁集团 and 中国铁路广州局集团有限公司.
    private static bool IsDaughter(string longer, string shorter, int group) =>
        CompanyName.FormLength(longer) is var form
        && form > 0
        && shorter.Length < longer.Length - form
        && IsKnown(shorter, group)
        && (
            longer.StartsWith(shorter, StringComparison.Ordinal)
                ? Daughters.Contains(longer.AsSpan(shorter.Length, longer.Length - form - shorter.Length))
                : Contraction.Holds(longer, shorter) && Contraction.OmitsPlace(longer, shorter)
        );

    // What a group's daughters deal in, beside what the group is.
    private static readonly WordSet Daughters = new([
        "销售",
        "化工销售",
        "财产保险",
        "人寿保险",
        "健康保险",
        "养老保险",
        "资产管理",
        "金融租赁",
        "财务",
        "资本",
        "国际贸易",
        "物流",
        "物业",
        "物业管理",
        "投资管理",
        "基金管理",
        "证券",
        "期货",
        "信托",
        "工程建设",
        "置业",
        "房地产",
        "金融",
        "消费金融",
        "供应链",
        "供应链管理",
    ]);

    private static bool MayBeLeftOut(string longer, string shorter) =>
        longer.EndsWith(shorter, StringComparison.Ordinal)
        || (
            longer.StartsWith(shorter, StringComparison.Ordinal)
            && (
                CompanyName.FormLength(longer) == longer.Length - shorter.Length
                || Trades.Contains(longer.AsSpan(shorter.Length))
            )
        );

    private static bool IsKnown(string name, int group) =>
        group == name.Length || Grammar.Bodies.Contains(name) || IsNational(name);

    private static bool IsNational(string name) =>
        name.StartsWith("中国", StringComparison.Ordinal) && Grammar.NationalTrades.Contains(name.AsSpan(2));
}
