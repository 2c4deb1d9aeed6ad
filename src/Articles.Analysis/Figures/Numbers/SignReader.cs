using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>Reads the sign before a number: 负3.5, -3.5%; not 减负1.2亿元.</summary>
internal static class SignReader
{
    /// <summary>The number with its sign, if one stands before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where reading begins.</param>
    /// <param name="number">The number without its sign.</param>
    public static NumberToken Read(string text, int from, NumberToken number)
    {
        number = LeadingPoint(text, from, number);
        var at = number.Offset - 1;
        if (at < from || number.Form == NumberForm.Bare)
        {
            return number;
        }
        if (at > from && text[at] == '下' && text[at - 1] == '零')
        {
            // 零下15度.
            return number with { Offset = at - 1, Value = -number.Value, Max = -number.Max };
        }
        if (text[at] == '±' || (at > from && text[at] == '负' && text[at - 1] == '正'))
        {
            // 误差±3.5, 正负3.5个百分点: as much less as more.
            // ±800千伏 is a class of lines.
            return
                number is { Max: null, IsOpen: false }
                && UnitTable.At(text, number.End, text.Length).Ucum is not ("V" or "kV")
                ? number with
                {
                    Offset = text[at] == '±' ? at : at - 1,
                    Value = -number.Value,
                    Max = number.Value,
                }
                : number;
        }
        if (text[at] is '+' or '＋')
        {
            return IsRise(text, from, at, number.End) ? number with { Offset = at } : number;
        }
        var isSign =
            (
                text[at] is '负' or '負'
                && !(at > from && text[at - 1] is '减' or '減' or '担' or '擔' or '背' or '肩' or '自')
            )
            || (
                IsMinus(text[at])
                && (
                    at == from
                    || Precedes(text[at - 1])
                    || (CharClass.IsHan(text[at - 1]) && IsAmount(text, from, at, number.End))
                    || IsReckoned(text, from, at)
                )
            );
        return isSign ? number with { Offset = at, Value = -number.Value } : number;
    }

    // .5: a decimal without its zero.
    private static NumberToken LeadingPoint(string text, int from, NumberToken number)
    {
        var at = number.Offset - 1;
        if (
            at < from
            || text[at] is not ('.' or '．')
            || number is not { Form: NumberForm.Arabic, Scale: 1, Max: null }
            || (at > from && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '．' or ')' or '）'))
        )
        {
            return number;
        }
        var value = number.Value;
        for (var p = number.Offset; p < number.End; p++)
        {
            if (Numerals.Arabic(text[p]) < 0)
            {
                return number;
            }
            value /= 10;
        }
        return number with { Offset = at, Value = value };
    }

    // 同比+15.6%, （yoy+15.6%）, +1.2pct; 1+15% is a sum.
    private static bool IsRise(string text, int from, int sign, int at) =>
        IsChange(text, from, sign)
        || IsShare(text, at)
            && (
                sign == from
                || text[sign - 1] is '（' or '(' or '，' or '、' or '和' or '/' or ' '
                || CharClass.IsHan(text[sign - 1])
                || IsReckoned(text, from, sign)
            );

    // yoy-3.2%, QoQ+5%: against the year or the quarter before.
    private static bool IsReckoned(string text, int from, int sign) =>
        sign - from >= 3
        && text.AsSpan(sign - 3, 3) is ['y' or 'Y' or 'q' or 'Q', 'o' or 'O', 'y' or 'Y' or 'q' or 'Q'];

    private static bool IsMinus(char c) => c is '-' or '－' or '−';

    // 净利润-1.2亿元, 同比-3.5%, 气温-5℃: behind a word a range would have its first number before the mark. 成人票-80元
    // has a dash: money falls below nothing only where it is a balance.
    private static bool IsAmount(string text, int from, int sign, int at)
    {
        at = RangeEnd(text, at);
        return at < text.Length
            && (
                IsShare(text, at)
                || IsChange(text, from, sign)
                || text[at] is '℃' or '倍'
                || (text[at] == '元' && Balances.LengthBefore(text, from, sign) > 0)
            );
    }

    // 气温-5～3|℃: the unit stands behind the upper end.
    private static int RangeEnd(string text, int at)
    {
        if (at >= text.Length || !RangeMarks.Is(text[at]))
        {
            return at;
        }
        var upper = at + 1;
        upper += upper < text.Length && IsMinus(text[upper]) ? 1 : 0;
        return NumberReader.TryRead(text, upper, text.Length, out var number) ? number.End : at;
    }

    /// <summary>Whether a sign stands behind what says that it is a rise or fall: 同比+1.2亿元, 环比-300元, 净增+350万户.</summary>
    public static bool IsChange(string text, int from, int sign) => Changes.LengthBefore(text, from, sign) > 0;

    private static readonly WordList Changes = new("同比 环比 净增 较上年 较年初 同比变动 环比变动");

    private static bool IsShare(string text, int at) =>
        at < text.Length && (text[at] is '%' or '％' || Points.LengthAt(text, at, text.Length) > 0);

    private static readonly WordList Points = new("个百分点 pct 个pct pp");

    private static readonly WordList Balances = new(
        "利润 净利 归母 扣非 利润额 利润总额 费用 收益 净收益 收入 现金流 现金流量 现金流净额 净额 损益 余额 差额 价差 顺差 净资产 权益 盈余 盈亏 净值 影响 变动 净流入 净流出 净买入 净卖出 贡献"
    );

    // After a letter, a digit or a unit the mark joins or makes a range.
    private static bool Precedes(char c) =>
        c
            is ' '
                or '（'
                or '('
                or '，'
                or '：'
                or '、'
                or '/'
                or '为'
                or '是'
                or '达'
                or '至'
                or '到'
                or '由'
                or '从'
                or '率'
                or '约'
                or '于'
                or '和'
                or '与'
                or '及';
}
