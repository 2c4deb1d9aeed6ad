using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells a quantity that what follows it calls an aim: 定下6000万部的|目标, 突破1000亿元营收的|目标.</summary>
internal static class Aims
{
    private const int LongestAimed = 6;

    private static readonly WordList Amounts = new(
        "营收 营业收入 收入 产值 总产值 利润 净利润 销售额 交易额 投资 投资额 规模 市值 产量 销量"
    );

    private static readonly WordList Reached = new("完成 实现 达成 达到 超过");
    private static readonly WordList Words = new("目标 计划 任务 年度目标 年度任务 发展目标 增长目标");

    /// <summary>Whether a quantity is aimed at, and nothing says that it is reached.</summary>
    public static bool Are(string text, ClauseFigures clause, in Quantity quantity) =>
        text.AsSpan(quantity.End, Math.Clamp(clause.Span.End - quantity.End, 0, LongestAimed)).IndexOf('的')
            is >= 0
                and var of
        && Amounts.LengthAt(text, quantity.End, quantity.End + of) == of
        && Words.LengthAt(text, quantity.End + of + 1, clause.Span.End) > 0
        && !Reached.IsIn(text, clause.Span.Offset, quantity.Offset);
}
