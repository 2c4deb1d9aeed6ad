using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells whether an article tells what a plan provides for.</summary>
internal static class PlanArticle
{
    private static readonly WordList Documents = new(
        "规划》 方案》 计划》 意见》 纲要》 措施》 规划纲要》 通知》 办法》 要点》"
    );
    private static readonly WordList Provides = new("提出 强调 明确 要求 主要目标 指出 根据 印发 出台 按照");

    // A news report cites a plan once; an article about a plan comes back to it.
    private const int Citations = 3;

    // The headline is the plan's own name: 甲市数字经济行动计划（2025—2027年）.
    private static bool IsPlan(string title)
    {
        var end = title.LastIndexOf('（') is var bracket and > 0 && title[^1] == '）' ? bracket : title.Length;
        return Names.LengthBefore(title, 0, end) > 0 && title.AsSpan().IndexOfAny("：，！？") < 0;
    }

    private static readonly WordList Names = new(
        "规划 实施方案 行动方案 工作方案 行动计划 实施意见 指导意见 若干意见 若干措施 规划纲要 工作要点 的通知 规划》 方案》 计划》 意见》 措施》"
    );

    /// <summary>Whether the headline is a plan's name, or tells of a year's.</summary>
    public static bool IsNamed(string? title) =>
        title is not null && (IsPlan(title) || YearPlan.Year(title) is not null);

    /// <summary>Whether the headline is a plan's name, or plans are cited as what provides for things, again and again.</summary>
    public static bool Is(string text, string? title)
    {
        if (IsNamed(title))
        {
            return true;
        }

        var count = 0;
        for (var at = text.IndexOf('》'); at >= 0 && count < Citations; at = text.IndexOf('》', at + 1))
        {
            var end = Math.Min(text.Length, at + 16);
            var start = Math.Max(0, at - 60);
            if (
                Documents.LengthBefore(text, start, at + 1) > 0
                && (Provides.IsIn(text, at, end) || Provides.IsIn(text, start, at))
            )
            {
                count++;
            }
        }
        return count >= Citations;
    }
}
