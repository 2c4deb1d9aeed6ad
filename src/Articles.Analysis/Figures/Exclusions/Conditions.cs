using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>
/// Tells a quantity that only says who or what is meant: 睡眠不足7小时的|学生占30%, 成立3年以上的|合作社有210家, 月收入低于5000元的|家庭可以申请.
/// </summary>
internal static class Conditions
{
    private const int LongestGroup = 14;
    private const int LongestTopic = 8;
    private const int LongestLead = 12;
    private const int LongestDeed = 6;

    private static readonly WordList Filled = new("满 满了 年满 已满 达到 大于 小于 高于 低于 少于 多于 长于 短于");
    private static readonly WordList Shares = new("占 占比 比例 比重 占了 中有 中的 中");
    private static readonly WordList Bounds = new("以上的 以下的 以内的 及以上的 及以下的 之间的");

    // What may or must be done by whoever is meant.
    private static readonly WordList Rules = new(
        "可 可以 均可 都可 也可 应 应当 应该 需 需要 须 必须 不得 不能 不可 禁止 严禁 享受 优先 免 由 给予 予以 按 均 一律 将被"
    );

    private static readonly WordList Levels = new(
        "目标 计划 任务 水平 高位 要求 标准 门槛 大关 关口 成绩 时间 时长 周期 距离 速度 价格 规模 高度 深度 长度 成本 资金"
    );

    /// <summary>Whether a quantity says who or what is meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="next">The clause's next quantity, none if it is the last.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool Is(string text, in Quantity quantity, in Quantity next, int start, int end)
    {
        if (quantity.Unit.Kind is UnitKind.None or UnitKind.Count or UnitKind.Point or UnitKind.Multiple)
        {
            return false;
        }
        // 七成以上的故障可以… is told of them; 活跃率低于5%的应用一律下线 says which.
        if (
            quantity.Unit.Kind == UnitKind.Percent
            && !MeasureWords.EndsWith(text, new TextSpan(start, quantity.Offset - start))
        )
        {
            return false;
        }
        var of = Of(text, quantity, start, end);
        if (of < 0 || Levels.LengthAt(text, of + 1, end) > 0)
        {
            return false;
        }
        return !next.IsNone && next.Offset - of is > 1 and <= LongestGroup
            ? IsTold(text, quantity, next, of)
            : quantity.Offset - start <= LongestLead
                && !IsOne(text, start, quantity.Offset)
                && IsRuled(text, of + 1, end);
    }

    // Where the 的 is that parts the bound from whom it is of; -1 if there is none.
    private static int Of(string text, Quantity quantity, int start, int end)
    {
        var at = quantity.End;
        at += at + 1 < end && text.AsSpan(at, 2) is "之间" ? 2 : 0;
        if (at >= end)
        {
            return -1;
        }
        if (text[at] == '的')
        {
            return IsBounded(text, quantity, start) ? at : -1;
        }
        // 连续3年|亏损的|企业: for how long they do so.
        var isLasting =
            quantity.Unit.Kind is UnitKind.Calendar or UnitKind.Time
            && quantity.Offset - 2 >= start
            && text.AsSpan(quantity.Offset - 2, 2) is "连续";
        var de = isLasting ? text.AsSpan(at, Math.Min(LongestDeed, end - at)).IndexOf('的') : -1;
        return de > 0 ? at + de : -1;
    }

    private static bool IsBounded(string text, Quantity quantity, int start) =>
        quantity.Modifier is not (Modifier.Exact or Modifier.About)
        || Filled.LengthBefore(text, start, quantity.Offset) > 0
        || (quantity.Max is not null && quantity.Offset > start && text[quantity.Offset - 1] is '在' or '于');

    // Whether the next figure counts them, or is their share.
    private static bool IsTold(string text, Quantity quantity, Quantity next, int of)
    {
        var between = text.AsSpan(of, next.Offset - of);
        if (between.ContainsAny('、', '，', '；'))
        {
            return false;
        }
        return next.Unit.Kind is UnitKind.Count or UnitKind.Noun
            || Shares.IsIn(text, of + 1, next.Offset)
            || (quantity.End > quantity.UnitEnd && Bounds.LengthAt(text, quantity.UnitEnd, of + 1) > 0);
    }

    private static bool IsRuled(string text, int from, int end)
    {
        for (var at = from + 2; at < Math.Min(end - 1, from + LongestTopic); at++)
        {
            if (
                Rules.LengthAt(text, at, end) is var length and > 0
                && !(length == 1 && (WholeWords.Holds(text, at, end) || CountedDeed.IsWord(text, at)))
            )
            {
                return true;
            }
        }
        return false;
    }

    // 一条超过10公里的隧道: one thing, and its own measure.
    private static bool IsOne(string text, int start, int at) =>
        text.AsSpan(start, at - start).ContainsAny('一', '这', '该');
}
