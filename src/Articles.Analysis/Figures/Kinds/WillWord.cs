using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells the 将 that is the future, before a verb, from the one that marks the object, before a noun: 将企业纳入.</summary>
internal static class WillWord
{
    /// <summary>Whether the 将 at a place tells of the future.</summary>
    /// <param name="text">The text.</param>
    /// <param name="p">Where it stands.</param>
    /// <param name="at">Where the number begins that it may govern.</param>
    public static bool Is(string text, int p, int at) =>
        p + 1 < at
        && !IsGeneration(text, p + 1)
        && (
            AfterWill.Contains(text[p + 1])
            // 将回升15%, 将下降3个百分点.
            || (Verbs.Changes.LengthAt(text, p + 1, at) > 1 && Verbs.Changes.LengthAt(text, p + 1, at) == at - p - 1)
            || (char.IsAsciiDigit(text[p + 1]) && !Verbs.Changes.IsIn(text, p + 1, at) && !IsTaken(text, p + 1))
            || text.AsSpan(p + 1).StartsWith("整体")
            // 将改造, 将拆除: a verb that is no noun.
            || (p + 3 < at && CountedDeed.IsVerb(text, p + 1) && !IsMadeOf(text, p + 3, at))
            // 将|用三年时间; 将|用户.
            || (
                Spending.LengthAt(text, p + 1, at) is var spent and > 0
                && p + 1 + spent < at
                && Numerals.Begins(text[p + 1 + spent])
            )
            // 将|指标分解.
            || (text[p + 1] == '指' && p + 2 < at && text[p + 2] is '导' or '定' or '向' or '派')
        );

    // 将|1200个摄像头、300台服务器|接入: what is done with them. 将1000个 alone may be what will be.
    private static bool IsTaken(string text, int at)
    {
        var end = Math.Min(text.Length, at + LongestTaken);
        var stop = text.AsSpan(at, end - at).IndexOfAny('，', '。', '；');
        return DoneWords.All.IsIn(text, Math.Max(0, at - LongestDone), at)
            || Taking.IsIn(text, at, stop < 0 ? end : at + stop);
    }

    private const int LongestTaken = 40;
    private const int LongestDone = 8;
    private static readonly WordList Taking = new(
        "接入 纳入 列入 并入 转入 移交 送到 送往 送进 带到 汇入 归集到 整合 打包"
    );

    private static readonly WordList Spending = new("用 利用 花");

    // 将处理时间|缩短, 将废弃矿坑|改造成: the verb behind the object is the clause's, the one before it an attribute.
    private static bool IsMadeOf(string text, int from, int at)
    {
        for (
            var p = Verbs.Changes.IndexIn(text, from + ShortestNoun, at);
            p >= 0;
            p = Verbs.Changes.IndexIn(text, p + 1, at)
        )
        {
            var after = p + Verbs.Changes.LengthAt(text, p, at);
            if (after == at || text[after] is '到' or '至' or '为' or '了')
            {
                return true;
            }
        }
        return Turning.IsIn(text, from + ShortestNoun, at);
    }

    private const int ShortestNoun = 2;

    private static readonly WordList Turning = new(
        "改造成 改造为 打造成 打造为 改建成 改建为 建成 变成 变为 转化为 转化成 扩大到 扩大至 扩大为 压减到 压减至"
    );

    // 将5G技术融入: the digit begins a name.
    private static bool IsGeneration(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
        return at < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiLetter(text[at]);
    }

    private const string AfterWill =
        "在于由达新建投实推完扩超突继进从有会持累形打为占增提分向对通再支取给获享年开覆服带是加力重全引培招安启举吸以围陆逐面组集布聚不至构拿发设共联携采优深创拓斥";
}
