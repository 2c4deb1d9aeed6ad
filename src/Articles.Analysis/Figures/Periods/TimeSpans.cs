using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads stretches of time (近三年, 未来5年, 三年来): they date nothing, and their number is no figure.</summary>
internal static class TimeSpans
{
    /// <summary>No number before 年 or 天 is longer: the bound that keeps the time linear.</summary>
    private const int SpanReach = 32;

    private static readonly WordList Spans = new(
        "年之间 年平均 年年均 年来 年间 年内 年以来 年中 年期间 年时间 年里 个月来 天来 年后 年前"
    );

    private const int LongestVerb = 4;

    /// <summary>Reads the stretch that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">Where the text to read ends.</param>
    /// <param name="expression">What is read; null if none begins there.</param>
    /// <returns>Where it ends, the place itself if none begins there.</returns>
    public static int Read(string text, int at, int end, out PeriodExpression? expression)
    {
        expression = null;
        if (
            Numerals.Place(text[at]) > 10
            || text.AsSpan(at, Math.Min(SpanReach, end - at)).IndexOfAny("年月周天日") < 0
        )
        {
            return at;
        }
        var isRow = text.AsSpan(at, Math.Min(2, end - at)) is YearRuns.Lead;
        var begins =
            isRow
            || text[at] is '近' or '前' or '后' or '这'
            || text.AsSpan(at, Math.Min(2, end - at)) is "未来" or "过去" or "今后" or "最近" or "此后";
        // 提前20天 is how much earlier, not the days before.
        if (text[at] == '前' && at > 0 && text[at - 1] == '提')
        {
            return at;
        }
        // 缩短|近3天 is about how much, not when.
        if (text[at] == '近' && Verbs.Changes.LengthBefore(text, Math.Max(0, at - LongestVerb), at) > 0)
        {
            return at;
        }
        var p = begins ? at + (text[at] is '近' or '前' or '后' or '这' ? 1 : 2) : at;
        if (!NumberReader.TryRead(text, p, end, out var number) || number.Value > 100 || number.End >= end)
        {
            return at;
        }
        var length = Spans.LengthAt(text, number.End, end);
        if (length == 0 && begins)
        {
            length =
                text[number.End] is '年' or '天' or '周' or '日' ? 1
                : text.AsSpan(number.End, Math.Min(2, end - number.End)) is "个月" ? 2
                : isRow && text.AsSpan(number.End, end - number.End).StartsWith("个季度") ? 3
                : 0;
        }
        if (length == 0)
        {
            return at;
        }
        // 连续9年|位居第一: that long it has been so.
        if (isRow && !YearRuns.IsOfOther(text, number.End + length, end))
        {
            return at;
        }
        // 未来三年: the time spoken of is no longer the one before.
        var isAhead = begins && text.AsSpan(at, 2) is "未来" or "今后";
        expression = new PeriodExpression(at, number.End + length, null, isAhead ? PeriodRole.Holds : PeriodRole.Base);
        return expression.End;
    }
}
