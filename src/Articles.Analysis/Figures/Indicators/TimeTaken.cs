using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds what takes a time or goes on for it: 3小时就能|完成喷药; 用7个月|完成设计; 连续9年|位居第一.
/// </summary>
internal static class TimeTaken
{
    private const int Longest = 20;

    private static readonly WordList Bounds = new("左右 之内 以内 内 时间 以上");

    private static readonly WordList Results = new(
        "就能够 就可以 就可 就能 就会 就 即可 即能 便可 便能 便 可完成 完成了 完成 来"
    );

    private static readonly WordList Spending = new("用 用了 只用 只用了 仅用 仅用了 用时 花了 花 经过 历经");
    private static readonly WordList Passing = new("经过 历经");
    private static readonly WordList Efforts = new("时间 努力 发展");
    private static readonly WordList Finishing = new("完成 建成 投产 投用 合龙 实现 达到 交付 通车 完工 竣工");

    // The words that a verb or adverb of one character may be part of.
    private static readonly WordList Uses = new(
        "使用 应用 采用 启用 费用 投用 沿用 运用 利用 适用 停用 服用 租用 占用 耗用 试用 专用 通用 信用 作用 雇用 开花 棉花 鲜花"
    );

    private static readonly WordList Others = new(
        "就业 就医 就诊 就读 就学 就近 就餐 就职 就地 就位 便民 便利 便捷 便道 便携 来源 来自 来访 来华 来客 来电"
    );

    /// <summary>Whether a text measures a duration by what is done in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The duration.</param>
    /// <param name="clause">Its clause.</param>
    public static bool Is(string text, in Quantity quantity, TextSpan clause) =>
        Find(text, quantity, clause.Offset, clause.End, clause.End).Length > 0;

    /// <summary>What is done in a time; empty where that isn't said.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The time.</param>
    /// <param name="start">Where its statement begins.</param>
    /// <param name="next">Where the clause's next figure begins, or the clause's end.</param>
    /// <param name="end">Where the clause ends.</param>
    public static TextSpan Find(string text, in Quantity quantity, int start, int next, int end)
    {
        if (quantity.Unit.Kind is not (UnitKind.Time or UnitKind.Calendar))
        {
            return default;
        }
        var at = quantity.End + Bounds.LengthAt(text, quantity.End, next);
        var isRow =
            text.AsSpan(start, quantity.Offset - start).EndsWith(YearRuns.Lead)
            || text.AsSpan(start, quantity.Offset - start).EndsWith("持续");
        // 1小时内|到达乙市: the journey takes it.
        if (Arrivals.LengthAt(text, at, next) is var arrival and > 0 && next - at > arrival)
        {
            return next - at <= Longest ? new TextSpan(at, next - at) : default;
        }
        var result = Result(text, at, next);
        if (
            !isRow
            && result == 0
            && !IsSpent(text, start, quantity.Offset)
            && !IsEarly(text, start, quantity, at, next)
        )
        {
            return default;
        }
        if (isRow && (next < end || YearRuns.IsOfOther(text, at, end)))
        {
            return default;
        }
        // 提前一年|完成: the result is all that is said.
        at += at + result == next && result >= 2 ? 0 : result;
        at += at < next && text[at] == '的' ? 1 : 0;
        // 经过5年的|努力: only that the time went by.
        if (Efforts.LengthAt(text, at, next) > 0 && Passing.LengthBefore(text, start, quantity.Offset) > 0)
        {
            return default;
        }
        // 3小时就能|完成|300亩的喷药: without the next figure the verb is left alone.
        next = next > at && Verbs.GoverningAt(text, at, next) == next - at ? end : next;
        return next - at is >= 2 and <= Longest && text[at] is >= Ideographs.First and <= Ideographs.Last
            ? new TextSpan(at, next - at)
            : default;
    }

    /// <summary>Whether something is finished at a place: 提前一年|建成 measures the time, not 提前一天|赶到.</summary>
    public static bool Finishes(string text, int at, int end) => Finishing.LengthAt(text, at, end) > 0;

    private static bool IsEarly(string text, int start, in Quantity quantity, int at, int end) =>
        text.AsSpan(start, quantity.Offset - start).EndsWith("提前")
        // 提前一天|赶到 has an article.
        && (
            quantity is not { Form: NumberForm.Chinese, Value: 1, Unit.Written: "天" or "日" or "周" }
            || Finishes(text, at, end)
        );

    /// <summary>Whether a time ends at a place in which somewhere is reached.</summary>
    public static bool IsJourney(string text, int at, int end) =>
        Arrivals.LengthAt(text, at + Bounds.LengthAt(text, at, end), end) > 0;

    private static readonly WordList Arrivals = new("到达 抵达 直达 通达 可达 即可到达 可到达 就能到达 可抵达 可直达");

    // 1小时|就业圈 has no result.
    private static int Result(string text, int at, int end)
    {
        var length = Results.LengthAt(text, at, end);
        return length == 1 && (Others.LengthAt(text, at, end) > 0 || WholeWords.Holds(text, at, end)) ? 0 : length;
    }

    // 使用|15年 spends nothing.
    private static bool IsSpent(string text, int start, int at) =>
        Spending.LengthBefore(text, start, at) is var length and > 0
        && (length > 1 || (Uses.LengthBefore(text, start, at) == 0 && !WholeWords.Holds(text, at - 1, at)));
}
