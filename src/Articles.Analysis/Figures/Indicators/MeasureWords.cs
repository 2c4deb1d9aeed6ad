using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>The class words of measures that nouns end with: 收入, 率, 面积.</summary>
internal static class MeasureWords
{
    /// <summary>Whether a noun ends with a class word of measures: it is what is measured, whatever follows.</summary>
    public static bool EndsWith(string text, TextSpan noun) => Class.LengthBefore(text, noun.Offset, noun.End) > 0;

    /// <summary>Whether a class word of measures stands anywhere in a noun.</summary>
    public static bool AreIn(string text, TextSpan noun) => Class.IsIn(text, noun.Offset, noun.End);

    /// <summary>Whether a noun ends with the name of a rate.</summary>
    public static bool IsRate(string text, TextSpan noun) => Rates.LengthBefore(text, noun.Offset, noun.End) > 0;

    private static readonly WordList Rates = new(
        "涨幅 跌幅 降幅 增幅 增速 增长率 收益率 占比 比重 回报率 利润率 毛利率 净利率 转化率 使用率 利用率 覆盖率"
    );

    /// <summary>How long the class word of measures is that a noun ends with; 0 if it ends with none.</summary>
    public static int Length(string noun) => Class.LengthBefore(noun, 0, noun.Length);

    /// <summary>Class words that turn a verb before them into a noun: 服务收入, 接待人数, 覆盖率, 实施面积.</summary>
    public static WordList Class { get; } =
        new(
            """
            率 数 量 额 值 规模 面积 里程 收入 支出 产值 总额 总量 总数 数量 人数 户数 家数 次数 金额 比例 比重 占比 增速 增幅 降幅 涨幅 跌幅 增长率 速度 速率 水平 能力 容量 产能 产量 销量 价格 成本 费用 利润 指数 时间 时长 周期 效率 范围 强度 密度 浓度 长度 宽度 高度 深度 温度 贡献率 覆盖率 满意度 均价 股价 单价 总价 税 费 投资 余额 消费 贷款 存款 资产 负债 净利润 营业收入 总产值 增加值 距离 时延 延时 延迟 时速 里程 跨度 厚度 重量 体积 海拔 功率 装机 带宽 流量 市值 身高 均价 全长 总长 存量 增量 缺口 薪酬 工资 月薪 年薪 补贴 奖金 罚款 赔偿 损失 造价 票房 货值 总投资 注册资本 注册资金 总面积 收入比 总值 投入 投入产出比 性价比 息差 利差 价差 顺差 逆差 差额 倍差 次数 天数 合同期 工期 任期 床位数 指标 ARPU GMV EBITDA ROE PUE NPS CPI PPI PMI GDP
            """
        );
}
