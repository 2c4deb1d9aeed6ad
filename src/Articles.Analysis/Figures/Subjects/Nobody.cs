using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells clauses that speak of nobody with a name: 该企业, 普通居民, 我国.</summary>
internal sealed class Nobody(string text)
{
    private const int HelpedReach = 20;

    private static readonly WordTable Unnamed = new(
        "他家 她家 我家 他们家 自家 该企业 运营商 三大运营商 国内 某 一家 一张 一台 一座 一个 一名 一位 一款 每家 每个 每位 每名 每人 每户 普通 我国 全国 全球 居民 城镇居民 农村居民 智造工厂 这家 一块 一套 一条 一处 一项 一所 一幅 一间 一辆 一部 地方政府"
    );
    private static readonly WordTable Helped = new(
        "助力该企业 助力企业 为企业 为相关 助力智造工厂 为该企业 帮助企业 助企 助力客户 帮助客户 为客户 为用户 使企业 让企业 为群众 为居民 助力工厂 为农户 带动农户 助力相关 为工厂 为客商"
    );

    private static readonly WordTable Nation = new("我国 全国 全球 国内 世界");

    /// <summary>Whether a clause speaks of somebody without a name.</summary>
    public bool Leads(Clause clause, PeriodList expressions) =>
        Helped.IsIn(text, clause.Span.Offset, Math.Min(clause.Span.End, clause.Span.Offset + HelpedReach))
        || BeginsUnnamed(clause, expressions);

    /// <summary>Whether a clause speaks of the nation or the world, as the clauses after it then do.</summary>
    public bool IsNation(Clause clause, PeriodList expressions) =>
        Nation.LengthAt(text, ClauseStart.AfterTime(clause, expressions), clause.Span.End) > 0;

    private bool BeginsUnnamed(Clause clause, PeriodList expressions)
    {
        // 全国首个 praises something that has a name; 全国居民 has none.
        var start = ClauseStart.AfterTime(clause, expressions);
        var end = start + Unnamed.LengthAt(text, start, clause.Span.End);
        return end > start && (end >= clause.Span.End || text[end] is not ('首' or '最' or '第' or '率' or '领'));
    }
}
