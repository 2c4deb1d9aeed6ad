using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells the values of a rise or fall that the clause before names: 甲、乙两市增幅较大，分别达24.5%和22.2%.</summary>
internal static class RateBefore
{
    private const int Longest = 24;

    private static readonly WordList Reaching = new("分别达 分别为 分别达到 分别超 分别超过 达 达到 高达 为 超 超过");
    private static readonly WordList Sizes = new(
        "较大 最大 明显 显著 较高 最高 居前 靠前 领先 惊人 突出 较小 最小 较快 最快 均较大 尤其明显 最为明显 较为明显"
    );

    /// <summary>Whether a quantity is such a value.</summary>
    public static bool Is(ClauseFigures clause, in Quantity quantity)
    {
        if (
            quantity.Unit.Kind is not (UnitKind.Percent or UnitKind.Point)
            || clause.Before != '，'
            || Reaching.LengthAt(clause.Text, clause.Span.Offset, quantity.Offset) == 0
        )
        {
            return false;
        }
        var end = clause.Span.Offset - 1;
        var from = Math.Max(clause.Sentence.Offset, end - Longest);
        var start = from + clause.Text.AsSpan(from, end - from).LastIndexOfAny('，', '；', '。') + 1;
        var rate = ChangeRates.All.IndexIn(clause.Text, start, end);
        if (rate <= start)
        {
            return false;
        }
        var size = rate + ChangeRates.All.LengthAt(clause.Text, rate, end);
        return Sizes.LengthAt(clause.Text, size, end) == end - size;
    }
}
