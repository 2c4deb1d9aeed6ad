using Articles.Text.Characters;

namespace Articles.Text.Furniture;

/// <summary>
/// What a site printed below an article and a copy glued to the end of its last paragraph: <c>（责任编辑：李四）</c>,
/// <c>。责任编辑：李四</c>, <c>返回城北网，查看更多</c>, <c>点击进入专题：…</c>. Behind a sentence's end the editor goes, in
/// brackets from every paragraph, without them only from the last one; behind a title it is a book's.
/// </summary>
internal static class GluedFoot
{
    private const int Longest = 40;
    private const int LongestWayBack = 12;
    private const int MostNotes = 4;

    // Others (运营, 策划) stand in an article's own brackets.
    private static readonly string[] Roles = ["责任编辑", "责编", "网络编辑", "值班编辑", "编辑", "校对"];
    private static readonly string[] Notes =
    [
        "责任编辑：",
        "责任编辑:",
        "责编：",
        "责编:",
        "网络编辑：",
        "编辑：",
        "点击进入专题：",
        "点击进入专题:",
    ];

    /// <summary>How much of a line's end is that; 0 where nothing is, or nothing else would be left.</summary>
    /// <param name="line">A line, without blanks around it.</param>
    /// <param name="isLast">Whether it is the article's last paragraph.</param>
    public static int AtEnd(ReadOnlySpan<char> line, bool isLast)
    {
        var kept = line;
        for (var i = 0; i < MostNotes && Last(kept, isLast) is > 0 and var length; i++)
        {
            kept = kept[..^length].TrimEnd(" \u3000\t");
        }
        return kept.IsEmpty ? 0 : line.Length - kept.Length;
    }

    private static int Last(ReadOnlySpan<char> line, bool isLast) =>
        line.IsEmpty ? 0
        : AgencyDay(line) is > 0 and var day && Bracketed(line[..^day]) is > 0 and var editor ? editor + day
        : line[^1] is '）' or ')' or '】' or ']' ? Bracketed(line)
        : WayBack(line) is > 0 and var way ? way
        : Owner(line) is > 0 and var owner ? owner
        : isLast ? Plain(line)
        : 0;

    /// <summary>Taiwan's agency puts the day behind the editor, in its own years: <c>（编辑：李四）1130506</c>.</summary>
    private static int AgencyDay(ReadOnlySpan<char> line)
    {
        const int Length = 7;
        var start = line.Length - line.TrimEnd("0123456789").Length;
        return start == Length && line[^(Length + 1)] is '）' or ')' ? Length : 0;
    }

    private static int Bracketed(ReadOnlySpan<char> line)
    {
        var tail = line[int.Max(0, line.Length - Longest)..];
        var start = tail.LastIndexOfAny("（(【[");
        var inside = start < 0 ? [] : tail[(start + 1)..^1].Trim(" \u3000");
        foreach (var role in Roles)
        {
            if (inside.StartsWith(role) && inside[role.Length..].TrimStart(" \u3000") is ['：' or ':', ..])
            {
                var before = line[..(line.Length - tail.Length + start)].TrimEnd(" \u3000\t");
                return CharacterClass.EndsSentence(before) || JumpLine.AtEnd(before) > 0 ? tail.Length - start : 0;
            }
        }
        return 0;
    }

    /// <summary>Whose the text is, behind a sentence's end: <c>…参考。城北文库版权所有</c>.</summary>
    private static int Owner(ReadOnlySpan<char> line)
    {
        var tail = line.EndsWith("版权所有") ? line[int.Max(0, line.Length - Longest)..] : [];
        var stop = tail.LastIndexOfAny("。！？");
        return stop >= 0 && tail[stop..].IndexOfAny('，', '“', '《') < 0 ? tail.Length - stop - 1 : 0;
    }

    /// <summary><c>返回城北网，查看更多</c>, <c>返回城北网首页&gt;&gt;</c>.</summary>
    private static int WayBack(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd(">》» ");
        var ends = bare.EndsWith("，查看更多") || (bare.Length < line.Length && bare.EndsWith("首页"));
        var tail = ends ? line[int.Max(0, line.Length - LongestWayBack - "，查看更多".Length)..] : [];
        var start = tail.LastIndexOf("返回");
        return start < 0 ? 0 : tail.Length - start;
    }

    private static int Plain(ReadOnlySpan<char> line)
    {
        var tail = line[int.Max(0, line.Length - Longest)..];
        foreach (var note in Notes)
        {
            var start = tail.LastIndexOf(note);
            var before = start <= 0 ? [] : tail[..start].TrimEnd(" \u3000\t");
            if (
                !before.IsEmpty
                && (WayBack(before) > 0 || CharacterClass.EndsSentence(before))
                && tail[start..].IndexOfAny('，', '。') < 0
            )
            {
                return tail.Length - start;
            }
        }
        return 0;
    }
}
