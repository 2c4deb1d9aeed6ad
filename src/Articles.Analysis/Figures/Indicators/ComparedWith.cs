using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds the word that leads what a figure is compared with: 效率|比传统方式提升30%.</summary>
internal static class ComparedWith
{
    private static readonly WordList Leads = new("比 较 相比 超过 高出 高于 低于 快于 慢于 优于 略高于 略低于");

    // 比 and 较 inside other words compare nothing.
    private static readonly WordList Other = new(
        "占比 比例 比重 比率 同比 环比 比亚迪 比赛 比武 对比 收入比 性价比 产出比 桥隧比 隧线比 拨贷比 存贷比 短债比 百分比 性别比 师生比 净息差比 量比 比特 比如 比价 结构比 容积比 股比 比率 比值 较大 较高 较强 较好 较快 较多 较少 较低 较小 较为 比较 计较"
    );

    /// <summary>Where the word begins, outside the noun's first character; -1 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the stretch before the figure begins.</param>
    /// <param name="start">Where the noun phrase begins.</param>
    /// <param name="end">Where the noun phrase ends.</param>
    public static int Find(string text, int from, int start, int end)
    {
        if (start >= end)
        {
            return -1;
        }
        // 比|前一周均价: the word may have been stripped from the noun's head.
        for (var at = Math.Max(from, start - 12); at < end; at++)
        {
            if (
                Leads.LengthAt(text, at, end) is var length and > 0
                && !IsOther(text, at, end)
                && (at + length >= end || !Numerals.Begins(text[at + length]))
                && (at >= start || !Changes(text, at + length, start))
            )
            {
                return at;
            }
        }
        return -1;
    }

    /// <summary>Where what is compared with begins, after the word at a place.</summary>
    public static int After(string text, int at, int end) => at + Leads.LengthAt(text, at, end);

    /// <summary>What is measured behind what it is compared with (较传统模式|人工成本|降低60%); empty if nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where what it is compared with begins.</param>
    /// <param name="end">Where the stretch before the change ends.</param>
    public static (int Start, int End) Measure(string text, int from, int end)
    {
        var measure = MeasureWords.Class.LengthBefore(text, from, end);
        var start = end - measure;
        if (measure < 2)
        {
            return (end, end);
        }
        // 较传统模式|人工|成本: a word may tell which.
        var attribute = start - WordLength;
        return IsBase(text, from, start) ? (start, end)
            : attribute > from && IsBase(text, from, attribute) ? (attribute, end)
            : (end, end);
    }

    private const int WordLength = 2;

    private static bool IsBase(string text, int from, int end) =>
        Bases.LengthBefore(text, from, end) is > 0 and var noun && end - noun > from;

    private static readonly WordList Bases = new(
        "理赔 审批 检测 巡检 作业 施工 养殖 种植 方式 模式 工艺 方法 手段 技术 产品 设备 系统 做法 流程 路线 车型 机组 码头 农业 制造 工厂 企业 农田 大棚 建筑"
    );

    // 比传统方式|节约|成本: past a verb of change the noun is what changes.
    private static bool Changes(string text, int from, int start)
    {
        for (var at = from; at < start; at++)
        {
            if (Verbs.Changes.LengthAt(text, at, start) > 0)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsOther(string text, int at, int end)
    {
        for (var start = Math.Max(0, at - 2); start <= at; start++)
        {
            if (start + Other.LengthAt(text, start, end) > at)
            {
                return true;
            }
        }
        // 不低于 bounds; 抚养比 ends a measure: they compare nothing.
        if (at > 0 && (text[at - 1] == '不' || (text[at] == '比' && at + 1 == end)))
        {
            return true;
        }
        return text[at] == '比'
            && at > 0
            && !char.IsLetter(text[at - 1])
            && at + 1 < end
            && !char.IsLetter(text[at + 1]);
    }
}
