using System.Buffers;
using Articles.Lexicon;

namespace Articles.Text.Layout;

/// <summary>Lines that say who wrote an article: <c>文/张三 李四</c>, <c>本报记者 张三</c>, <c>作者：张三</c>.</summary>
internal static class Byline
{
    private const int Longest = 40;
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \u3000、/：:");
    private const int LongestMedium = 12;
    private const int LongestName = 4;
    private const int ShortestName = 2;

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
        return AfterPart(line) is { IsEmpty: false } name ? name : AfterMedium(line);
    }

    // 对话丨张三: the names and nothing else, for headlines begin so too (对话丨张三：一百万册之后).
    private static ReadOnlySpan<char> AfterPart(ReadOnlySpan<char> line)
    {
        foreach (var part in Parts)
        {
            if (
                line.StartsWith(part)
                && line[part.Length..].TrimStart() is [var bar, .. var names]
                && Bars.Contains(bar)
            )
            {
                return NamesAlone(names);
            }
        }
        return [];
    }

    private static readonly string[] Parts = ["对话", "采访", "口述", "整理", "作者", "文", "图文"];
    private const string Bars = "丨｜|/：:";

    /// <summary>
    /// Whether a line is the rest of a byline that its column broke: what stands alone there is too short for a name, or
    /// is no name yet (<c>通讯员 林</c> + <c>若溪</c>, <c>记者 王小</c> + <c>明</c>, <c>通讯员</c> + <c>林若溪</c>).
    /// </summary>
    /// <param name="line">The byline.</param>
    /// <param name="next">The line below it.</param>
    /// <param name="glue">What stood at the break.</param>
    public static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next, out string glue)
    {
        glue = "";
        if (
            next.Length is 0 or > LongestName
            || next.IndexOfAnyExceptInRange(Ideographs.First, Ideographs.Last) >= 0
            || !Is(line)
        )
        {
            return false;
        }
        var last = line[(line.LastIndexOfAny(Separators) + 1)..];
        glue = last is "记者" or "通讯员" or "摄影" or "实习生" ? " " : "";
        return glue.Length > 0
            ? next.Length >= ShortestName
            : last.Length < line.Length
                && last.Length + next.Length <= LongestName
                && (last.Length < ShortestName || next.Length < ShortestName);
    }

    /// <summary>The names behind a medium's reporter: <c>城北日报记者 张三 李四</c>.</summary>
    private static ReadOnlySpan<char> AfterMedium(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("记者 ");
        if (at is < 2 or > LongestMedium || !(Facts.Medium.EndsAsOne(line[at - 1]) || line[at - 1] == '闻'))
        {
            return [];
        }
        return NamesAlone(line[(at + "记者 ".Length)..]);
    }

    // Names that nothing else stands beside; else empty.
    private static ReadOnlySpan<char> NamesAlone(ReadOnlySpan<char> text)
    {
        var names = text.Trim();
        foreach (var range in names.SplitAny(" \u3000、"))
        {
            var name = names[range];
            if (name.Length is < 2 or > 3 || name.IndexOfAnyExceptInRange(Ideographs.First, Ideographs.Last) >= 0)
            {
                return [];
            }
        }
        return names;
    }
}
