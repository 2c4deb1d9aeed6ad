using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells the 目标 that sets a number (目标收入50亿元, 全年目标6亿元) from the one that a number is compared with or that is named.</summary>
internal static class GoalWord
{
    private const int Length = 2;
    private const int LongestNoun = 8;

    private static readonly WordList Others = new(
        "目标群体 目标人群 目标客户 目标公司 目标市场 目标价 目标识别 目标值"
    );

    // 全年目标任务100万吨 sets a number, 目标任务完成80% does not.
    private static readonly WordList Tasks = new("目标任务");
    private static readonly WordList Bounds = new("超过 超 不低于 不少于 约 近 达 达到 为 突破 增长");
    private static readonly WordList Done = new("超出 超 完成 实现 达成 达到 超额 超过 高于 低于 距 距离 占 较 比 与");

    /// <summary>Whether the word at a place sets the number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="p">Where it stands.</param>
    /// <param name="at">Where the number begins.</param>
    public static bool Is(string text, int p, int at)
    {
        var noun = p + Length;
        if (
            noun > at
            || text[p] != '目'
            || text[p + 1] != '标'
            || Others.LengthAt(text, p, at) > 0
            || (Tasks.LengthAt(text, p, at) is var task and > 0 && p + task < at && text[p + task] != '为')
            || IsReached(text, p)
        )
        {
            return false;
        }
        noun += Tasks.LengthAt(text, p, at) > 0 ? Length : 0;
        var end = at;
        while (Bounds.LengthBefore(text, noun, end) is var bound and > 0)
        {
            end -= bound;
        }
        return end == noun
            ? at == noun || Numerals.Begins(text[at])
            : end - noun <= LongestNoun && MeasureWords.Class.LengthBefore(text, noun, end) > 0;
    }

    // 完成年度目标…: what was done of it.
    private static bool IsReached(string text, int p) => Done.IsIn(text, ClauseReach.Start(text, p, LongestNoun), p);
}
