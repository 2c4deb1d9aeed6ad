namespace Articles.Text.Furniture;

/// <summary>
/// Where a newspaper says on which page an article goes on or began: <c>（下转第3版）</c> at the end of a line,
/// <c>（上接A1版）</c> at its beginning.
/// </summary>
internal static class JumpLine
{
    private const int Longest = 14;
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
