using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells whether an article tells what a plan provides for.</summary>
internal static class PlanArticle
{
    private static readonly WordTable Documents = new(
        "规划》 方案》 计划》 意见》 纲要》 措施》 规划纲要》 通知》 办法》 要点》"
    );
    private static readonly WordTable Provides = new("提出 强调 明确 要求 主要目标 指出 根据 印发 出台 按照");

    // A news report cites a plan once; an article about a plan comes back to it.
    private const int Citations = 3;

    /// <summary>Whether plans are cited as what provides for things, again and again.</summary>
    public static bool Is(string text)
    {
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
