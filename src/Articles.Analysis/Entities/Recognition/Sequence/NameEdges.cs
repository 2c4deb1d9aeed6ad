using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>Cuts from the ends of the model's names what is no part of them.</summary>
internal static class NameEdges
{
    private const int Shortest = 2;
    private const string Voltage = "千伏";

    private static readonly WordSet Launching = new([
        .. WordTable.Set("quotes", "launch").Words,
        .. WordTable.Set("systems", "building").Words,
    ]);

    /// <summary>The name without the spaces around it (在 TrustX 中).</summary>
    public static NameSpan WithoutSpaces(string text, NameSpan name)
    {
        var (start, end) = (name.Start, name.End);
        while (start < end - 1 && text[start] == ' ')
        {
            start++;
        }
        while (end > start + 1 && text[end - 1] == ' ')
        {
            end--;
        }
        return name with { Start = start, End = end };
    }

    /// <summary>The name without a particle that it begins with (建设了|甲平台).</summary>
    public static NameSpan WithoutParticle(TokenizedText text, NameSpan name) =>
        text.Text[name.Start] is '了' or '着' && text.StartsToken(name.Start + 1) && name.End - name.Start > Shortest
            ? name with
            {
                Start = name.Start + 1,
            }
            : name;

    /// <summary>The name without what is done with it and its measure before, and what somebody is in charge of behind.</summary>
    public static NameSpan Trim(TokenizedText text, NameSpan name) =>
        WithoutScope(
            text.Text,
            WithoutSide(
                text,
                WithoutKinship(text.Text, WithoutCharge(text, WithoutMeasure(text.Text, WithoutLeading(text, name))))
            )
        );

    // 全国|甲卡, where the text mostly says 甲卡.
    private static NameSpan WithoutScope(string text, NameSpan name)
    {
        var surface = text.AsSpan(name.Start, name.End - name.Start);
        if (NameTags.Categories[name.Kind] != EntityCategory.Product || !surface.StartsWith(Nation))
        {
            return name;
        }
        var rest = surface[Nation.Length..];
        var read = text.AsSpan(0, Math.Min(text.Length, MostCounted));
        return rest.Length > Shortest && read.Count(rest) > 2 * read.Count(surface)
            ? name with
            {
                Start = name.Start + Nation.Length,
            }
            : name;
    }

    private const string Nation = "全国";

    // Each such name is counted anew: the bound that keeps the time linear.
    private const int MostCounted = 100_000;

    // 甲基金|东部|和南部非洲区: whose region that is.
    private static NameSpan WithoutSide(TokenizedText text, NameSpan name)
    {
        var last = text.TokenAt(name.End - 1);
        return
            NameTags.Categories[name.Kind] == EntityCategory.Organization
            && text[last] is ['东' or '南' or '西' or '北' or '中', '部']
            && (text[last + 1] is "和" or "与" or "及" || text.Mark(last + 1) == '、')
            && text.Start(last) - name.Start >= Shortest
            ? name with
            {
                End = text.Start(last),
            }
            : name;
    }

    // 王凤|阿姨.
    private static NameSpan WithoutKinship(string text, NameSpan name) =>
        NameTags.Categories[name.Kind] == EntityCategory.Person
        && Kinship.LongestEnd(text.AsSpan(name.Start, name.End - name.Start)) is > 0 and var kin
        && name.End - name.Start - kin >= Shortest
            ? name with
            {
                End = name.End - kin,
            }
            : name;

    private static readonly WordSet Kinship = new(["阿姨", "大爷", "大妈", "大姐", "大哥", "大叔", "奶奶", "爷爷"]);

    // ±800千伏|甲—乙直流输电工程, 3亿|甲卡: how strong, how many.
    private static NameSpan WithoutMeasure(string text, NameSpan name)
    {
        var surface = text.AsSpan(name.Start, name.End - name.Start);
        var rest = surface.TrimStart("±0123456789.");
        var unit = rest.Length == surface.Length ? 0 : LengthOfUnit(rest);
        return unit == 0 ? name : name with { Start = name.End - rest.Length + unit };
    }

    private static int LengthOfUnit(ReadOnlySpan<char> rest) =>
        rest.StartsWith(Voltage)
            ? rest.Length > Voltage.Length + Shortest
                ? Voltage.Length
                : 0
            // 5万吨级甲码头: a part of what it is.
            : rest is ['万' or '亿', var next, _, ..] && CharClass.IsHan(next) && !Units.Contains(next)
                ? 1
                : 0;

    private const string Units = "吨千伏元兆";

    // 助力|甲云, 据|甲云: the verb says what is done with it, the preposition that it is spoken of.
    private static NameSpan WithoutLeading(TokenizedText text, NameSpan name)
    {
        var first = text.TokenAt(name.Start);
        if (PhraseReach.IsManner(text, first) && name.End - text.End(first + 1) > Shortest - 1)
        {
            return name with { Start = text.End(first + 1) };
        }
        return
            (
                text[first] is "据" or "像" or "由" or "的"
                || (
                    NameTags.Categories[name.Kind] == EntityCategory.Product
                    && (text[first] is "助力" or "赋能" or "依托" or "携手" || IsDeed(text, first))
                )
            )
            && name.End - text.End(first) > Shortest - 1
            ? name with
            {
                Start = text.End(first),
            }
            : name;
    }

    // 甲医疗|技术|院长: what somebody is in charge of there.
    private static NameSpan WithoutCharge(TokenizedText text, NameSpan name)
    {
        var last = text.TokenAt(name.End - 1);
        return
            NameTags.Categories[name.Kind] == EntityCategory.Organization
            && text.IsOneOf(last, Charges)
            && (text.IsOneOf(last + 1, Grammar.Offices) || text.IsOneOf(last + 1, Grammar.PersonalTitles))
            && text.Start(last) - name.Start >= Shortest
            ? name with
            {
                End = text.Start(last),
            }
            : name;
    }

    private static readonly WordSet Charges = new([
        "技术",
        "产品",
        "研发",
        "市场",
        "运营",
        "财务",
        "销售",
        "法务",
        "品牌",
        "安全",
        "人力资源",
    ]);

    // 建成|甲平台, 积极探索|乙方案.
    private static bool IsDeed(TokenizedText text, int token) =>
        (text.Tag(token) is "v" && text.IsOneOf(token, Launching))
        || (
            text.Tag(token) is "v" or "vn"
            && text.IsOneOf(token, PhraseStart.LeadingVerbs)
            && (
                PhraseReach.IsManner(text, token - 1)
                || (text.Tag(token) is "v" && text.Kind(token - 1) is TokenKind.Mark or TokenKind.Space)
            )
        )
        || (text[token].Length >= 4 && PhraseReach.IsBoundary(text, token));
}
