using System.Buffers;
using Articles.Text.Characters;
using Articles.Text.Facts;

namespace Articles.Text.Furniture;

/// <summary>
/// Lines by which a page stamps its article and that are no plain line of facts: the hour beside words of any kind, labels
/// that nothing follows, the site's own address, a greeting, dates and hours in a row.
/// </summary>
internal static class PageStamp
{
    private const int Longest = 60;
    private const int LongestBare = 20;
    private const int FewestDigits = 2;
    private const int LongestYear = 4;
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；！？");
    private static readonly SearchValues<char> Bare = SearchValues.Create("0123456789-/:：. 年月日");
    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789 ");
    private static readonly SearchValues<char> Parts = SearchValues.Create("-/:：");

    private static readonly string[] TimeLabels =
    [
        "发布时间",
        "发布日期",
        "发表时间",
        "发表日期",
        "更新时间",
        "最后更新",
        "发布于",
        "发表于",
    ];

    // What a page says of itself above the title already.
    private static readonly string[] Greetings =
    [
        "欢迎光临",
        "欢迎访问",
        "欢迎来到",
        "http://",
        "https://",
        "www.",
        "site logo",
    ];

    private static readonly HashSet<string> Fields =
    [
        "作者",
        "来源",
        "文章来源",
        "信息来源",
        "发布者",
        "发布人",
        "发布单位",
        "录入员",
        "浏览",
        "浏览次数",
        "浏览量",
        "阅读",
        "阅读次数",
        "阅读量",
        "点击",
        "点击次数",
        "点击数",
        "访问次数",
        "访问量",
        "人气",
        "字号",
        "字体",
        "字体显示",
        "字体大小",
        "分享",
        "分享到",
        "编辑",
        "责任编辑",
        "审核",
        "标签",
        "关键词",
        "tags",
    ];

    /// <summary>Whether a line before the prose is one.</summary>
    public static bool Is(ReadOnlySpan<char> line) =>
        line.Length <= Longest
        && !line.ContainsAny(Marks)
        && (
            IsHour(line)
            || IsLabelledTime(line)
            || AreCounts(line)
            || (line.StartsWith("来源：") && line.Contains("作者：", StringComparison.Ordinal))
            || (line.StartsWith("in ") && line.Contains(" by ", StringComparison.Ordinal))
        );

    /// <summary>Whether a line greets the reader or is the site's address; it may be the first one.</summary>
    public static bool IsGreeting(ReadOnlySpan<char> line) =>
        line.Length <= Longest
        && !line.TrimEnd("！!").ContainsAny(Marks)
        && CharacterClass.StartsWithAny(line, Greetings);

    /// <summary>Whether a line is nothing but labels without what they label: <c>作者：</c>, <c>标签：tags:</c>.</summary>
    public static bool IsEmptyField(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line.IsEmpty || line[^1] is not ('：' or ':'))
        {
            return false;
        }
        foreach (var range in line[..^1].SplitAny("：: \u3000"))
        {
            if (!line[range].IsEmpty && !Fields.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[range]))
            {
                return false;
            }
        }
        return line.Length > 1;
    }

    /// <summary>
    /// Whether a line is one of several dates or hours below each other: those of other articles, or a stamp that a copy
    /// took apart.
    /// </summary>
    public static bool IsInRow(ReadOnlySpan<char> line, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        IsBare(line) && ((IsBare(before) && HasParts(line, before)) || (IsBare(after) && HasParts(line, after)));

    private static bool HasParts(ReadOnlySpan<char> line, ReadOnlySpan<char> other) =>
        line.ContainsAny(Parts) || other.ContainsAny(Parts);

    private static bool IsBare(ReadOnlySpan<char> line)
    {
        if (line.Length is < FewestDigits or > LongestBare || line.ContainsAnyExcept(Bare))
        {
            return false;
        }
        var digits = 0;
        foreach (var c in line)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }
        return digits >= FewestDigits;
    }

    /// <summary>How many read and said something: <c>22 59</c>, <c>15867</c>; a year or a section's number is one alone.</summary>
    private static bool AreCounts(ReadOnlySpan<char> line) =>
        !line.ContainsAnyExcept(Counts) && (line.Contains(' ') || line.Length > LongestYear);

    private static bool IsHour(ReadOnlySpan<char> line) =>
        WrittenDate.First(line) is { Start: 0 } && DateLine.WithHour(line) is not null;

    private static bool IsLabelledTime(ReadOnlySpan<char> line)
    {
        foreach (var label in TimeLabels)
        {
            if (line.StartsWith(label) && line[label.Length..].TrimStart("：: \u3000") is [>= '0' and <= '9', ..])
            {
                return true;
            }
        }
        return false;
    }
}
