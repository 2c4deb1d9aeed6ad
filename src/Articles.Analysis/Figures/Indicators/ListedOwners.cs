using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Parts a measure from the list of those that it is told of: 甲银行、乙银行|贷款增速, 甲公司与乙大学通过丙平台发布|成果. A clause that hands
/// its list out (分别) keeps it.
/// </summary>
internal static class ListedOwners
{
    private const int Shortest = 2;
    private const int LongestBracket = 24;

    private static readonly WordList Demands = new("》要求 》规定 》明确 》提出 》显示 》指出 》提到 》称 》披露");

    // 甲站与乙站|相距3公里, 甲与乙的价格|相差2元: what is between two is neither's.
    private static readonly WordList Between = new("相距 距离 之间 间 交口 交会 交界 往返 通车 全程");
    private static readonly WordList Differences = new("相差 差距 相距 距离 之差 之比");

    /// <summary>An indicator without them; the same where none stand before its noun.</summary>
    public static Indicator Part(string text, in Quantity quantity, Indicator indicator, MentionIndex mentions)
    {
        var (at, noun) = (indicator.At, indicator.Noun);
        if (at < 0 || noun.Length <= Shortest || !text.AsSpan(at).StartsWith(noun, StringComparison.Ordinal))
        {
            return indicator;
        }
        var end = at + noun.Length;
        var start = BehindDemand(text, at, end);
        start = Math.Max(start, BehindList(text, start, end, mentions));
        // 甲局|利用数据筛选|企业: by what means the owner does it.
        start =
            start > at ? start
            : indicator.Owner >= 0 ? OwnerAdverbs.After(text, at, end, mentions)
            : OwnerAdverbs.AfterCommonDeed(text, at, end);
        var isCounted = quantity.Unit.Kind is UnitKind.Count or UnitKind.Noun;
        var listed = ListedExamples.After(text, start, end, isCounted);
        // An example owns nothing.
        var owner = listed > start && indicator.Owner >= start ? -1 : indicator.Owner;
        start = Math.Max(start, listed);
        var rest = text[start..end];
        if (
            start == at
            || rest.Length < Shortest
            || NameJoints.All.LengthAt(rest, 0, rest.Length) > 0
            || IsCutInBracket(rest)
        )
        {
            return indicator;
        }
        return indicator with { Noun = rest, Base = rest, At = start, Owner = owner };
    }

    private static bool IsCutInBracket(string noun) =>
        noun.IndexOf('）') is >= 0 and var close && noun.IndexOf('（') is var open && (open < 0 || open > close);

    // 甲部《乙方案》要求|检测率: who demands it is not what is measured.
    private static int BehindDemand(string text, int start, int end)
    {
        var at = Demands.IndexIn(text, start, end);
        return at < 0 ? start : at + Demands.LengthAt(text, at, end);
    }

    private static int BehindList(string text, int start, int end, MentionIndex mentions)
    {
        // 甲（乙）、丙|增速: the first name may have been parted already.
        var (at, names) = (start, 0);
        if (
            start < end
            && text[start] == '（'
            && Bracket(text, start, end) is var first
            && NameJoints.All.LengthAt(text, first, end) is > 0 and var next
        )
        {
            (at, names) = (first + next, 1);
        }
        while (NameEnd(text, at, end, mentions) is var after and > 0)
        {
            names++;
            var joint = NameJoints.All.LengthAt(text, after, end);
            if (joint == 0)
            {
                return names > 1 && !IsBetween(text, after, end) && !GoesOn(text, after, end)
                    ? OwnerAdverbs.After(text, ListedExamples.AfterCount(text, after, end), end, mentions)
                    : start;
            }
            at = after + joint;
        }
        return start;
    }

    // A name with the marks that it stands in, and the bracket that explains it. 0 if none begins here.
    private static int NameEnd(string text, int at, int end, MentionIndex mentions)
    {
        at += at < end && text[at] is '“' or '《' ? 1 : 0;
        if (at >= end || mentions.At(at) is not { } name || name.Offset != at || name.End > end)
        {
            return 0;
        }
        at = name.End;
        at += at < end && text[at] is '”' or '》' ? 1 : 0;
        return Bracket(text, at, end);
    }

    // Where the bracket that begins at a place ends; the place itself if none does.
    private static int Bracket(string text, int at, int end) =>
        at < end
        && text[at] == '（'
        && text.AsSpan(at, Math.Min(end - at, LongestBracket)).IndexOf('）') is > 0 and var close
            ? at + close + 1
            : at;

    private static bool IsBetween(string text, int at, int end) =>
        Between.LengthAt(text, at, end) > 0 || Differences.LengthBefore(text, at, end) > 0;

    // 甲江|中上游, 甲市|北站: the name is cut out of a longer one.
    private static bool GoesOn(string text, int at, int end) =>
        at < end && "东西南北中上下站".Contains(text[at]) && !WordBorder.BeginsWord(text, at, end);
}
