using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells the amounts in brackets behind those among whom somebody ranks: 规模将仅次于甲公司（70亿元）、乙公司（65亿元）. They are so already.</summary>
internal static class Rivals
{
    private static readonly WordList Ranking = new("排在 仅次于 位于 位居 超过 超越 低于 高于 落后于 领先于");

    /// <summary>Whether a quantity is such an amount.</summary>
    public static bool Are(ClauseFigures clause, in Quantity quantity) =>
        quantity.Offset > clause.Span.Offset
        && clause.Text[quantity.Offset - 1] is '（' or '('
        && Ranking.IsIn(clause.Text, clause.Span.Offset, quantity.Offset);
}
