using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells how far something is from what it was before, which is a change: 比上年同期低25个基点, 票价贵了20元.</summary>
internal static class ApartFromPast
{
    private static readonly WordList Faster = new("快了 慢了 贵了 长了 短了 重了 轻了 早了 晚了 宽了 窄了 厚了 薄了");
    private static readonly WordList Apart = new(
        "低 高 快 慢 低了 高了 快了 慢了 少 多 少了 多了 高出 低出 多出 贵了 长了 短了 重了 轻了 涨价 降价 加价 提价"
    );
    private static readonly WordList Earlier = new(
        "上年同期 去年同期 上年 去年 上月 上周 年初 上季度 上一年 上一代 前一代 上代 前代 上年末 去年末 前一日 昨日 常年同期 前一年 前一周 上期 前期 以往 过去"
    );
    private static readonly WordList Comparing = new("比 较 相比 较之");

    /// <summary>Whether a quantity is such a one.</summary>
    public static bool Is(ClauseFigures clause, in Quantity quantity) =>
        IsComparedWithEarlier(clause, quantity) || IsFaster(clause, quantity);

    // 比上年同期低25个基点, 比上一代快40%: so much has it changed. 比全国低3个百分点 is how far two are apart.
    private static bool IsComparedWithEarlier(ClauseFigures clause, in Quantity quantity) =>
        Apart.LengthBefore(clause.Text, clause.Span.Offset, quantity.Offset) is var apart and > 0
        && Earlier.LengthBefore(clause.Text, clause.Span.Offset, quantity.Offset - apart) is var earlier and > 0
        && Comparing.LengthBefore(clause.Text, clause.Span.Offset, quantity.Offset - apart - earlier) > 0;

    // 配送快了10分钟, 票价贵了20元: than before, where the clause compares with nothing else.
    private static bool IsFaster(ClauseFigures clause, in Quantity quantity) =>
        Faster.LengthBefore(clause.Text, clause.Span.Offset, quantity.Offset) > 0
        && !Comparing.IsIn(clause.Text, clause.Span.Offset, quantity.Offset);
}
