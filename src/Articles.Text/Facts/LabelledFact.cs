using Articles.Text.Characters;

namespace Articles.Text.Facts;

/// <summary>Facts that a line gives with a label: <c>来源：解放日报　作者：张三　2024-05-16</c>.</summary>
internal static class LabelledFact
{
    private const int LongestValue = 30;

    /// <summary>The value after the first of some labels; null when none is there, or nothing follows it.</summary>
    public static string? Find(ReadOnlySpan<char> line, string[] labels)
    {
        foreach (var label in labels)
        {
            var at = line.IndexOf(label);
            if (at < 0 || IsPicturesOwn(line[..at]))
            {
                continue;
            }
            var value = line[(at + label.Length)..].TrimStart(" \u3000");
            var end = End(value);
            if (end is > 0 and <= LongestValue)
            {
                return value[..end].Trim().ToString();
            }
        }
        return null;
    }

    // 图片来源：… says whose the picture is, not whose the article is.
    private static bool IsPicturesOwn(ReadOnlySpan<char> before) =>
        before.EndsWith("图片") || before.EndsWith("图") || before.EndsWith("照片") || before.EndsWith("封面");

    // Pages print facts without a blank between them.
    private static readonly string[] NextLabels =
    [
        "浏览次数",
        "浏览量",
        "阅读次数",
        "阅读量",
        "点击数",
        "点击量",
        "点击次数",
        "访问量",
        "字号",
        "作者：",
        "编辑：",
        "责任编辑",
        "责编",
        "校对：",
        "举报",
        "分享",
        "打印",
        "返回",
        "发布时间",
        "发布日期",
        "时间：",
        "日期：",
        "来源：",
    ];

    /// <summary>A value ends where another label begins, at a blank that a label or a number follows, at a bar, or at a closing bracket.</summary>
    private static int End(ReadOnlySpan<char> value)
    {
        var end = value.Length;
        foreach (var label in NextLabels)
        {
            var at = value.IndexOf(label);
            end = at > 0 ? Math.Min(at, end) : end;
        }
        value = value[..end].TrimEnd(" \u3000");
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '|' or '｜' or '）' or ')' or '】' or '。' or '；' or '，')
            {
                return i;
            }
            if (CharacterClass.IsBlank(value[i]) && EndsAt(value[i..]))
            {
                return i;
            }
        }
        return value.TrimEnd(" \u3000").Length;
    }

    private static bool EndsAt(ReadOnlySpan<char> rest)
    {
        var next = rest.TrimStart(" \u3000\t");
        var colon = next.IndexOfAny('：', ':');
        return next.IsEmpty || rest.Length - next.Length > 1 || char.IsAsciiDigit(next[0]) || colon is > 0 and <= 5;
    }
}
