using System.Buffers;

namespace Articles.Text.Furniture;

/// <summary>
/// The way from a site's first page to this one: <c>网站首页 &gt; 政务公开 &gt; 部门动态</c>, <c>城北网 &gt;&gt; 新闻 &gt;&gt; 正文</c>.
/// </summary>
internal static class Breadcrumb
{
    private const int Longest = 80;
    private const int LongestPart = 16;

    private static readonly SearchValues<char> Arrows = SearchValues.Create(">＞›»");
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：！？");
    private static readonly string[] Lasts = ["正文", "详情", "详细内容", "文章内容", "新闻内容", "内容页"];

    /// <summary>Whether a line is one.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line is ['>' or '＞' or '›' or '»', .. var step] && step.Length <= LongestPart && !step.ContainsAny(Marks))
        {
            // A copy set each step on a line of its own.
            return true;
        }
        if (line.StartsWith("首页") && (line.Contains(" / ", StringComparison.Ordinal) || line.StartsWith("首页 - ")))
        {
            return line.Length <= Longest && !line.ContainsAny(Marks);
        }
        if (line.Length > Longest || !line.ContainsAny(Arrows) || line.ContainsAny(Marks))
        {
            return false;
        }
        var (count, startsHome, startsAtSite, endsHere) = (0, false, false, false);
        foreach (var range in line.SplitAny(Arrows))
        {
            var part = line[range].Trim(" \u3000\t");
            if (part.IsEmpty)
            {
                continue;
            }
            if (part.Length > LongestPart)
            {
                return false;
            }
            startsHome = count == 0 ? part.EndsWith("首页") || part.EndsWith("主页") : startsHome;
            startsAtSite =
                count == 0 ? part[^1] is '网' or '站' or '报' or '台' || part.EndsWith("中心") : startsAtSite;
            endsHere = IsLast(part);
            count++;
        }
        return (startsHome && count >= 2) || (count >= 2 && endsHere) || (startsAtSite && count >= 3);
    }

    private static bool IsLast(ReadOnlySpan<char> part)
    {
        foreach (var last in Lasts)
        {
            if (part.SequenceEqual(last))
            {
                return true;
            }
        }
        return false;
    }
}
