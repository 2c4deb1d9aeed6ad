namespace Articles.Text.Layout;

/// <summary>Lines that say who wrote an article: <c>文/张三 李四</c>, <c>本报记者 张三</c>, <c>作者：张三</c>.</summary>
internal static class Byline
{
    private const int Longest = 40;
    private const int LongestMedium = 12;

    // What comes before the name; the longer ones first, so that 本报记者 is not read as 记者.
    private static readonly string[] Openers =
    [
        "文/图",
        "图文/",
        "文/",
        "文｜",
        "文|",
        "文：",
        "采写：",
        "采写/",
        "采写 ",
        "执笔：",
        "执笔/",
        "撰文：",
        "撰文/",
        "作者：",
        "作者:",
        "作者/",
        "作者 ",
        "本报记者",
        "本刊记者",
        "本网记者",
        "记者：",
        "记者:",
        "记者 ",
        "通讯员 ",
        "通讯员：",
        "■",
        "□",
        "●",
    ];

    /// <summary>Whether a line is a byline.</summary>
    public static bool Is(ReadOnlySpan<char> line) => Name(line).Length > 0;

    /// <summary>Who wrote it, without the words that introduce the name; empty when the line says nothing of it.</summary>
    public static ReadOnlySpan<char> Name(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line.IndexOfAny("。，！？") >= 0)
        {
            return [];
        }
        if (line is ['【', .. var inside, '】'])
        {
            return Name(inside);
        }
        foreach (var opener in Openers)
        {
            if (line.StartsWith(opener))
            {
                var rest = line[opener.Length..].Trim();
                var isMark = opener is "■" or "□" or "●";
                return !isMark ? rest : Name(rest);
            }
        }
        return AfterMedium(line);
    }

    /// <summary>The names behind a medium's reporter: <c>城北日报记者 张三 李四</c>.</summary>
    private static ReadOnlySpan<char> AfterMedium(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("记者 ");
        if (at is < 2 or > LongestMedium || !(Facts.Medium.EndsAsOne(line[at - 1]) || line[at - 1] == '闻'))
        {
            return [];
        }
        var names = line[(at + "记者 ".Length)..].Trim();
        foreach (var range in names.SplitAny(" \u3000、"))
        {
            var name = names[range];
            if (name.Length is < 2 or > 3 || name.IndexOfAnyExceptInRange('\u4e00', '\u9fff') >= 0)
            {
                return [];
            }
        }
        return names;
    }
}
