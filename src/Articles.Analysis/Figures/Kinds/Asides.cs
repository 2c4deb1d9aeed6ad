using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>
/// Tells the clauses that set what is so beside what is planned: 计划投资50亿元，实际完成53亿元; 力争降至1‰，全国平均为3‰;
/// 到2030年达到40%，而2020年仅为18%. A plan word of an earlier clause does not reach them.
/// </summary>
internal sealed class Asides(string text, int? thisYear)
{
    private const int YearDigits = 4;
    private const int LongestScope = 12;
    private const int LongestVerb = 4;
    private const int LongestPlan = 8;

    private static readonly WordList Heads = new("而 但 但是 却 不过 然而 其 全年 全市 全省 最终 今年 当年");
    private static readonly WordList Outcomes = new("实际 结果 事实上 实际上");

    // 实际利用外资 is a measure's name, 实际增长 is without the prices.
    private static readonly WordList OutcomeNouns = new(
        "实际利用 实际使用 实际到位 实际控制 实际增长 实际增速 实际应用 实际需求 实际情况 实际出发 实际困难"
    );
    private static readonly WordList Finally = new("最终");
    private static readonly WordList Ends = new("达 形成 建成 打造 增 降 提 减");
    private static readonly WordList Times = new(
        "去年 上年 前年 上月 上季度 去年同期 上年同期 同期 此前 目前 当前 现在 如今 以往 往年"
    );
    private static readonly WordList Scopes = new(
        "世界 全国 全球 全省 全市 全区 全县 行业 国际 国内 业内 同行 同业 同类 发达国家 欧洲 美国"
    );
    private static readonly WordList Averages = new("平均 均值 平均值 平均水平 平均数 中位数");
    private static readonly WordList Comparing = new("比 较 高于 低于 好于 快于 慢于");
    private static readonly WordList Guesses = new("预测 预期 预计 计划 原计划 预估 目标");
    private static readonly WordList Apart = new(
        "低 高 快 慢 多 少 低了 高了 快了 慢了 多了 少了 高出 低出 多出 提前 提前了 推迟 推迟了 早 晚 上调 下调 上调了 下调了"
    );

    /// <summary>Whether a quantity's clause is such a one.</summary>
    public bool Are(ClauseFigures clause, in Quantity quantity)
    {
        var (start, at) = (clause.Span.Offset, quantity.Offset);
        if (start == clause.Part.Offset || start >= at)
        {
            return false;
        }
        var head = start;
        while (Heads.LengthAt(text, head, at) is var filler and > 0 && Finally.LengthAt(text, head, at) == 0)
        {
            head += filler;
        }
        return IsOutcome(head, at)
            || IsFinal(clause, quantity, head)
            || Times.LengthAt(text, head, at) > 0
            || (Scopes.LengthAt(text, head, at) > 0 && Averages.IsIn(text, head, Math.Min(at, head + LongestScope)))
            || IsEarlierYear(clause.Part.Offset, head, at);
    }

    private bool IsOutcome(int head, int at)
    {
        // 2024年实际完成投资53亿元.
        while (head < at && (Numerals.Arabic(text[head]) >= 0 || text[head] is '年' or '月' or '日' or '底' or '末'))
        {
            head++;
        }
        return Outcomes.LengthAt(text, head, at) > 0 && OutcomeNouns.LengthAt(text, head, at) == 0;
    }

    // 预计营收100亿元，最终实现105亿元: of what the clause before tells in the same unit; 最终形成产能 is what the plan ends with.
    private bool IsFinal(ClauseFigures clause, in Quantity quantity, int head) =>
        Finally.LengthAt(text, head, quantity.Offset) is var word and > 0
        && quantity.Offset - head - word <= LongestVerb
        && quantity.Unit.Written.Length > 0
        && !Ends.IsIn(text, head + word, quantity.Offset)
        && text.AsSpan(clause.Part.Offset, head - clause.Part.Offset)
            .Contains(quantity.Unit.Written, StringComparison.Ordinal);

    /// <summary>Whether a quantity tells how far something is from what was planned: 比6月预测低0.1个百分点, 较原计划提前四个月.</summary>
    public static bool AreAgainstPlan(ClauseFigures clause, in Quantity quantity) =>
        Comparing.LengthAt(clause.Text, clause.Span.Offset, quantity.Offset) > 0
        && Apart.LengthBefore(clause.Text, clause.Span.Offset, quantity.Offset) is var apart and > 0
        && quantity.Offset - apart is var end
        && Guesses.LengthBefore(clause.Text, Math.Max(clause.Span.Offset, end - LongestPlan), end) > 0;

    // 力争2025年达到100万辆，2024年为75万辆: a year before the one that is planned for.
    private bool IsEarlierYear(int part, int head, int at)
    {
        if (DigitYears.Read(text, head, at, out var year) == head || year > thisYear)
        {
            return false;
        }
        for (var p = text.IndexOf('年', part, head - part); p >= 0; p = text.IndexOf('年', p + 1, head - p - 1))
        {
            if (
                p >= part + YearDigits
                && DigitYears.Read(text, p - YearDigits, at, out var planned) > p - YearDigits
                && planned > year
            )
            {
                return true;
            }
        }
        return false;
    }
}
