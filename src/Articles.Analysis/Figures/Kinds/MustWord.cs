using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells the 要 that asks for something from the one of a word, of a habit, or of the time that something takes.</summary>
internal static class MustWord
{
    /// <summary>Whether the 要 at a place asks for a quantity.</summary>
    public static bool Is(string text, int p, in Quantity quantity) =>
        IsMust(text, p) && !IsSpent(text, p, quantity) && !IsOfOldDays(text, p);

    private const string BeforeMust = "主重需必首只摘纪紧概次简不还想正";
    private const string AfterMust = "求素点闻害件务价约是么领义道塞花跑";

    // 要走三个小时 is how long it takes; 工期要缩短三个月 and 要在三个小时内完成 are asked for.
    private static bool IsSpent(string text, int p, in Quantity quantity) =>
        quantity.Unit.Kind is UnitKind.Time or UnitKind.Calendar
        && !(quantity.End < text.Length && text[quantity.End] is '内' or '之' or '以')
        && Asked.LengthAt(text, p + 1, quantity.Offset) == 0;

    private static readonly WordList Asked = new(
        "达 达到 缩短 压缩 控制 延长 提前 超过 不少于 不低于 增加 减少 提高 提升"
    );

    // 每天要走20公里: what is done day by day.
    private static readonly WordList Habits = new("每天 每日 每次 一天 天天 平均每天");

    // 过去一个护林员要管5000亩山, 以前要转两趟公交: what had to be done.
    private static bool IsOfOldDays(string text, int p)
    {
        var from = Math.Max(0, p - LongestClause);
        from += text.AsSpan(from, p - from).LastIndexOfAny("。；\n") + 1;
        return OldDays.IsIn(text, from, p);
    }

    private const int LongestClause = 40;
    private static readonly WordList OldDays = new(
        "以前 从前 原先 此前 以往 早些年 往年 前些年 原来要 曾经 那时 当年要 过去一 过去每 过去要 过去， 过去从 过去在"
    );

    private static bool IsMust(string text, int p) =>
        p > 1
        && (!BeforeMust.Contains(text[p - 1]) || text[p - 2] == '比')
        && Habits.LengthBefore(text, 0, p) == 0
        && p + 1 < text.Length
        && !Numerals.Begins(text[p + 1])
        && !AfterMust.Contains(text[p + 1]);
}
