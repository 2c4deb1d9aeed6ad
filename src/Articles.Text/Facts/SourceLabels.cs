namespace Articles.Text.Facts;

/// <summary>The labels that an article's source stands behind.</summary>
internal static class SourceLabels
{
    /// <summary>Those that a line may have which states nothing else.</summary>
    public static string[] OfLines { get; } = ["来源：", "来源:", "稿源：", "文章来源：", "信息来源：", "本文来源："];

    /// <summary>All of them.</summary>
    public static string[] All { get; } = [.. OfLines, "出处：", "新闻来源：", "稿件来源：", "内容来源：", "来源于："];
}
