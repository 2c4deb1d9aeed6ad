using Articles.Lexicon;
using Articles.Text.Facts;

namespace Articles.Text.Furniture;

/// <summary>
/// Where a newspaper says on which page an article goes on or began: <c>（下转第3版）</c> at the end of a line,
/// <c>（上接A1版）</c> at its beginning.
/// </summary>
internal static class JumpLine
{
    private const int Longest = 14;
    private const int LongestPage = 3;
    private const int LongestPages = 120;
    private const int LongestSection = 6;
    private static readonly string[] Onward = ["下转", "转"];
    private static readonly string[] Back = ["上接", "紧接", "接"];

    /// <summary>How long the one is that a line begins with; 0 where it begins with none.</summary>
    public static int AtStart(ReadOnlySpan<char> line)
    {
        var end = line is ['（' or '(' or '【' or '[', ..]
            ? line[..int.Min(line.Length, Longest)].IndexOfAny("）)】]")
            : -1;
        return end > 0 && Leads(line[1..end], Back) ? end + 1 : 0;
    }

    /// <summary>How long the one is that a line ends with; 0 where it ends with none.</summary>
    public static int AtEnd(ReadOnlySpan<char> line)
    {
        var tail = line[int.Max(0, line.Length - Longest)..];
        var start = line is [.., '）' or ')' or '】' or ']'] ? tail.LastIndexOfAny("（(【[") : -1;
        return start >= 0 && Leads(tail[(start + 1)..^1], Onward) ? tail.Length - start : 0;
    }

    /// <summary>
    /// Whether a line is a newspaper's pages with the names of their sections: <c>第03版：要闻</c>, <c>A03版 要闻</c>,
    /// <c>03版：要闻 | 04版：副刊</c>.
    /// </summary>
    public static bool IsPage(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestPages || !line.Contains('版'))
        {
            return false;
        }
        // The way to the pages before and behind may stand there too.
        while (
            line.LastIndexOfAny(" \u3000") is > 0 and var blank
            && FurniturePhrases
                .WholeLines.GetAlternateLookup<ReadOnlySpan<char>>()
                .Contains(line[(blank + 1)..].Trim("[]【】<>《》"))
        )
        {
            line = line[..blank].TrimEnd(" \u3000|｜");
        }
        foreach (var range in line.SplitAny("|｜"))
        {
            if (!IsOnePage(line[range].Trim(" \u3000")))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether a line ends with one: <c>城北日报 2024年5月6日 星期一 第03版：要闻</c>.</summary>
    public static bool EndsInPage(ReadOnlySpan<char> line) =>
        line.LastIndexOfAny(" \u3000") is > 0 and var blank && IsOnePage(line[(blank + 1)..]);

    private static bool IsOnePage(ReadOnlySpan<char> part)
    {
        var rest = part.TrimStart('第').TrimStart(" \u3000");
        var length = rest.IndexOf('版');
        var page = length < 0 ? [] : rest[..length].TrimEnd(" \u3000");
        if (page.Length > LongestPage || !PageName.Is(page))
        {
            return false;
        }
        var behind = rest[(length + 1)..];
        var section = behind.TrimStart("：:· \u3000");
        // 第三版 alone may be an edition.
        return (behind.IsEmpty ? char.IsAsciiDigit(page[^1]) : section.Length < behind.Length)
            && section.Length <= LongestSection
            && IsSection(section);
    }

    /// <summary>A section's name, its characters perhaps spaced out: <c>要 闻</c>.</summary>
    private static bool IsSection(ReadOnlySpan<char> section)
    {
        foreach (var c in section)
        {
            if (c is not (' ' or '\u3000' or (>= Ideographs.First and <= Ideographs.Last)))
            {
                return false;
            }
        }
        return true;
    }

    private static bool Leads(ReadOnlySpan<char> inside, string[] ways)
    {
        inside = inside.Trim(" \u3000");
        foreach (var way in ways)
        {
            // 第三版, A1版, 2版: a page at least.
            if (inside.StartsWith(way) && inside.EndsWith("版") && inside.Length > way.Length + 1)
            {
                return true;
            }
        }
        return false;
    }
}
