using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads 半成 (half a tenth), 对折 (half the price) and 半小时, whose numbers are no numerals.</summary>
internal static class Halves
{
    /// <summary>Reads the word that begins at a place.</summary>
    public static bool TryRead(string text, int at, int end, out NumberToken number)
    {
        var isHalfTenth =
            at + 1 < end && text[at] == '半' && text[at + 1] == '成' && !(at + 2 < end && text[at + 2] == '品');
        var isHalfPrice =
            at > 0 && at + 1 < end && text[at] == '对' && text[at + 1] == '折' && text[at - 1] is '打' or '成';
        // 成本下降一半, 一半以上: half of the whole, where 一半 alone may be one of two.
        if (IsHalfOfWhole(text, at, end))
        {
            number = new NumberToken(at, at + 2, 50, null, 1, IsOpen: false, NumberForm.Percent);
            return true;
        }
        var isHalf = isHalfTenth || IsHalfUnit(text, at, end);
        number =
            isHalf || isHalfPrice
                ? new NumberToken(at, at + 1, isHalf ? 0.5m : 5, null, 1, IsOpen: false, NumberForm.Chinese)
                : default;
        return isHalf || isHalfPrice;
    }

    private static bool IsHalfOfWhole(string text, int at, int end) =>
        at + 1 < end
        && text[at] == '一'
        && text[at + 1] == '半'
        && (
            Shares.LengthBefore(text, 0, at) > 0
            || Indicators.MeasureLinks.ChangeLength(text, 0, at) > 0
            || Bounds.LengthAt(text, at + 2, end) > 0
        );

    private static readonly WordTable Shares = new("占 占了 超 超过 过 逾");
    private static readonly WordTable Bounds = new("以上");

    // 半小时, 半天, 半米; not 一个半小时, 上半年, 大半天.
    private static bool IsHalfUnit(string text, int at, int end) =>
        text[at] == '半'
        && Halved.LengthAt(text, at + 1, end) > 0
        && (
            at == 0
            || (
                !Numerals.Begins(text[at - 1])
                && text[at - 1]
                    is not ('个' or '上' or '下' or '前' or '后' or '大' or '小' or '多' or '时' or '年' or '月')
            )
        );

    private static readonly WordTable Halved = new("小时 个小时 个钟头 天 个月 年 个多小时 米 公里 公斤");
}
