using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells the rise or fall that a sign says: 营收120亿元（+12%）, 库存-5%; a rate may itself be below nothing (毛利率-5%).</summary>
internal static class SignedChange
{
    // What is itself so many per cent.
    private static readonly WordList Levels = new(
        "率 比 占比 比重 比例 利差 息差 价差 收益 回报 增加值 顺差 缺口 偏离 误差 贡献 指数 ROE ROA IRR 溢价 折价 度"
    );

    private static readonly WordList Reaching = new("为 是 达 至 到 在");

    /// <summary>Whether a quantity is such a one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="noun">Its indicator.</param>
    public static bool Is(string text, TextSpan clause, in Quantity quantity, string noun)
    {
        var sign = text[quantity.NumberOffset];
        if (sign is '+' or '＋')
        {
            return true;
        }
        return sign is '-' or '－' or '−'
            && quantity.Value < 0
            && quantity.Max is null
            && (
                quantity.Unit.Kind == UnitKind.Point
                || (
                    quantity.Unit.Kind == UnitKind.Percent
                    && Levels.LengthBefore(noun, 0, noun.Length) == 0
                    && Reaching.LengthBefore(text, clause.Offset, quantity.NumberOffset) == 0
                )
                || SignReader.IsChange(text, clause.Offset, quantity.NumberOffset)
            );
    }
}
