using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Tells where a multiple or share says what a measure is like: of 日均客流达12.5万人次，为|平日的|2倍 it is the passengers' multiple, not that of
/// 平日.
/// </summary>
internal static class LikenedMeasure
{
    private const int Longest = 24;

    private static readonly WordList Verbs = new(
        "为 是 约为 约是 仅为 仅是 则为 则是 就是 却是 相当于 相当于是 约相当于 恢复到 恢复至 已恢复到 已恢复至 恢复到了"
    );

    // 差不多|是双精度的十倍 names no measure.
    private static readonly WordList Adverbs = new("差不多 几乎 大约 大概 已 也 更 则 就 只 仅 竟 竟然");

    /// <summary>Where the verb begins that likens; -1 if the quantity is no such one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the statement begins.</param>
    /// <param name="quantity">The quantity.</param>
    public static int Start(string text, int start, in Quantity quantity)
    {
        var at = quantity.Offset;
        if (
            at <= start
            || text[at - 1] != '的'
            || !(quantity.Unit.Kind is UnitKind.Multiple or UnitKind.Percent || quantity.Unit.Written == "成")
        )
        {
            return -1;
        }
        for (var p = Math.Max(start, at - Longest); p < at; p++)
        {
            if (
                Verbs.LengthAt(text, p, at) is > 0 and var length
                && !(length == 1 && (WholeWords.Holds(text, p, at) || (p > start && text[p - 1] == '总')))
                && text.AsSpan(p, at - p).IndexOfAny("占比、") < 0
            )
            {
                return Adverbs.LengthAt(text, start, p) == p - start ? start : p;
            }
        }
        return -1;
    }
}
