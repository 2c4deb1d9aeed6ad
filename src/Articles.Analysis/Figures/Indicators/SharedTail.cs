using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Gives each part of a list the measure that only the last one carries: 鱼、蛋和肉|价格.</summary>
internal static class SharedTail
{
    // Verbs that stand as nouns before a measure: 研发|强度, 发送|量.
    private static readonly WordList Nominal = new(
        "研发 发送 销售 生产 运营 服务 投资 消费 吞吐 运输 发电 用电 出口 进口 环比 同比 平均 人均 批发 零售 交易 营业 经营 日均"
    );

    private static readonly WordList Flows = new("进出口 出口 进口 营收 产量 销量 交易 投资 消费 用电 用水 用气");

    /// <summary>Completes the parts before the last one in place.</summary>
    /// <param name="parts">The list's parts.</param>
    /// <param name="last">Where the last part begins in the text, -1 if that is unknown.</param>
    /// <param name="mentions">The article's names.</param>
    public static void Apply(List<string> parts, int last, MentionIndex mentions)
    {
        var tail = Tail(parts, last, mentions);
        if (tail.Length == 0 || tail.Length >= parts[^1].Length)
        {
            return;
        }
        for (var i = 0; i < parts.Count - 1; i++)
        {
            parts[i] = parts[i].EndsWith(tail, StringComparison.Ordinal) ? parts[i] : parts[i] + tail;
        }
    }

    private static string Tail(List<string> parts, int last, MentionIndex mentions)
    {
        var noun = parts[^1];
        var length = Math.Max(MeasureWords.Length(noun), Flows.LengthBefore(noun, 0, noun.Length));
        // 收入和利润: each is a measure of its own, and only a rate is of both (收入、利润|增速).
        var own = MeasureWords.Length(parts[0]) > 0 || Flows.LengthBefore(parts[0], 0, parts[0].Length) > 0;
        // 1年期、5年期|LPR.
        if (
            length == 0
            && parts[0] is [_, .., _, _]
            && noun.IndexOf(parts[0][^2..], StringComparison.Ordinal) is > 0 and var same
        )
        {
            return noun[(same + 2)..];
        }
        if (length == 0 || parts[0].Length == 0 || (own && !IsRate(noun)))
        {
            return "";
        }
        if (last >= 0 && mentions.At(last) is { } name && name.Offset == last && name.End - last < noun.Length && !own)
        {
            return noun[(name.End - last)..];
        }
        var start = noun.Length - length;
        start -= Nominal.LengthBefore(noun, 0, start);
        // 甲高铁、乙高铁|日发送量: what the parts have in common before the measure is theirs.
        for (var common = Math.Min(4, parts[0].Length - 1); common >= 2 && !own; common--)
        {
            var at = noun.IndexOf(parts[0][^common..], StringComparison.Ordinal);
            if (at > 0 && at + common <= start)
            {
                return noun[(at + common)..];
            }
        }
        // 住宿业、餐饮业|营业额: each is a trade; 城镇、农村|居民收入 are of the same people.
        var kind = own ? -1 : noun.IndexOf(parts[0][^1], 1);
        var people = own || !Settlements.Contains(parts[0]) ? -1 : noun.IndexOf("居民", StringComparison.Ordinal);
        return kind > 0 && kind < start && Kinds.Contains(parts[0][^1]) ? noun[(kind + 1)..]
            : people > 0 ? noun[people..]
            : own || parts[0] is ['第', ..] ? noun[start..]
            : noun[Math.Min(start, WordLength(parts[0], noun))..].TrimStart('的');
    }

    // 公立、民办|幼儿园人数, 小学、初中|班额: a word for a word.
    private static int WordLength(string first, string noun) =>
        !Lexicon.Words.All.TryGetValue(first, out var own) ? noun.Length
        // 大米、面粉、食用油|价格: the longer word.
        : Lexicon.Words.All.LongestPrefix(noun, out var whole) is var longest
        && longest > first.Length
        && Lexicon.Words.Tag(own) is not ['v', ..]
        && Lexicon.Words.Tag(whole) == "n"
            ? longest
        : noun.Length > first.Length && Lexicon.Words.All.TryGetValue(noun.AsSpan(0, first.Length), out _)
            ? first.Length
        : Lexicon.Words.All.LongestPrefix(noun, out _) is var word and > 1 ? word
        : noun.Length;

    private static readonly string[] Settlements = ["城镇", "城市", "农村", "乡村", "全体", "城乡"];

    private const string Kinds = "业类区县市镇乡村级期";

    private static readonly WordList Shares = new("占比 比重");

    private static bool IsRate(string noun) =>
        ChangeRates.All.LengthBefore(noun, 0, noun.Length) > 0 || Shares.LengthBefore(noun, 0, noun.Length) > 0;
}
