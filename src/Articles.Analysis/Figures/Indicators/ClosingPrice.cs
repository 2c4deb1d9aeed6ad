using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Names a price by the verb that says how a day of trading ended, where no noun does: 甲股份报收35.5元，跌2%.</summary>
internal static class ClosingPrice
{
    private static readonly WordList Endings = new("报收 收报 收于 报收于 收盘报 收盘于");

    private static readonly WordList Contracts = new("合约 期货 主力 原油 黄金 白银 现货 汇率 指数");

    /// <summary>The verb right before the quantity, or empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the statement begins.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="carried">What was spoken of before.</param>
    public static TextSpan Before(string text, int start, in Quantity quantity, Measured before, string carried)
    {
        // 沪铜收于79850元/吨: what is traded by weight is no share.
        var length =
            quantity.Unit.Kind == UnitKind.Money
            && !quantity.Unit.Written.Contains('/')
            && carried is not ([.., '价'] or [.., '价', '格'])
                ? Endings.LengthBefore(text, start, quantity.Offset)
                : 0;
        return
            length > 0
            && MeasureWords.Length(before.Noun.Of(text)) == 0
            && Contracts.LengthBefore(text, before.Noun.Offset, before.Noun.End) == 0
            ? new TextSpan(quantity.Offset - length, length)
            : default;
    }
}
