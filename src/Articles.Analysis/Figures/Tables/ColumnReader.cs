using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Tables;

/// <summary>Reads the head of a table's column.</summary>
/// <param name="text">The text.</param>
/// <param name="periods">Reads its time.</param>
internal sealed class ColumnReader(string text, TablePeriods periods)
{
    private static readonly WordList Units = new("单位 计量单位");
    private static readonly WordList Others = new(
        "序号 编号 排名 名次 位次 备注 说明 代码 备注说明 上年 去年 上期 上年同期 去年同期 期初 年初 同期"
    );
    private static readonly WordList Values = new(
        "数值 数量 金额 绝对量 绝对值 总量 指标值 累计 全年 实绩 完成 完成情况 数据 本期 本年 实际 实际完成 完成值 合计 总计 绝对数 本月 当月 本季 本月止 止 值 1-本月 年末 期末"
    );
    private static readonly WordList Targets = new(
        "目标 目标值 计划 年度目标 年度计划 全年目标 预期 预期目标 预算 预算数 年初预算"
    );
    private static readonly WordList Changes = new(
        """
        增减 增减幅度 增减幅 增减率 增减额 增减变动 同比 同比增减 同比增长 同比变动 同比增速 同比增幅 同比变化 环比 环比增长 环比增减 环比变动 变动 变动幅度 变动比例 变动率
        变化 变化幅度 增长 增长率 增速 增幅 增长幅度 涨幅 降幅 涨跌 涨跌幅 比上年增长 比上年增减 比上年变动 较上年增减 较上年增长 较上年变动 比上年同期增长 比上年同期增减 本期比上年同期增减
        本年比上年增减 本期比上期增减 同比增长率 比去年增长 较上年同期增长 较上年同期增减 累计增长 累计同比 累计增速 名义增长 实际增长
        """
    );

    /// <summary>Reads a head that is not the rows' label.</summary>
    public TableColumn Read(TextSpan head, int? captionYear)
    {
        var period = periods.At(head, captionYear);
        var (name, unit) = WithoutUnit(period is null ? head : new TextSpan(period.End, head.End - period.End));
        // 2025年（E）, 2024年（未经审计）: a remark on the time.
        var isRemark = period is not null && name.Length > 0 && text[name.Offset] is '（' or '(';
        var role =
            name.Length == 0 || isRemark
                ? period is null
                    ? ColumnRole.Other
                    : ColumnRole.Value
                : IsWhole(Units, name)
                    ? ColumnRole.Unit
                    : IsWhole(Others, name)
                        ? ColumnRole.Other
                        : IsWhole(Changes, name)
                            ? ColumnRole.Change
                            : IsWhole(Targets, name)
                                ? ColumnRole.Target
                                : AreAll(Values, name)
                                    ? ColumnRole.Value
                                    : ColumnRole.Measure;
        return new TableColumn(role, name, period?.Period, unit);
    }

    /// <summary>A label without the bracket or sign behind it that gives its unit.</summary>
    public (TextSpan Name, LabelledUnit? Unit) WithoutUnit(TextSpan label)
    {
        label = ArticleSentences.Trim(text, label.Offset, label.End);
        if (UnitLabel.Open(text, label.Offset, label.End) is >= 0 and var open)
        {
            return (ArticleSentences.Trim(text, label.Offset, open), UnitLabel.Of(text, open + 1, label.End - 1));
        }
        // 比上年增长%.
        return label.Length > 1 && text[label.End - 1] is '%' or '％'
            ? (new TextSpan(label.Offset, label.Length - 1), UnitLabel.Of(text, label.End - 1, label.End))
            : (label, null);
    }

    // 本期|累计, 全年|实绩.
    private bool AreAll(WordList words, TextSpan name)
    {
        var at = name.Offset;
        while (words.LengthAt(text, at, name.End) is var word and > 0)
        {
            at += word;
        }
        return at == name.End;
    }

    private bool IsWhole(WordList words, TextSpan name) => words.LengthAt(text, name.Offset, name.End) == name.Length;
}
