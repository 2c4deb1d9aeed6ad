using Articles.Text.Characters;
using Articles.Text.Facts;
using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>
/// Tells the lines above an article's prose that are the page's: the way to it, the site's bar, greetings, and the facts, which are read before
/// they are cut.
/// </summary>
internal static class PageHead
{
    /// <summary>Lines with more UTF-16 code units are prose.</summary>
    public const int LongestLine = 120;

    private static readonly string[] FactLabels = ["来源：", "作者："];

    /// <summary>Whether a line above the prose is the page's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="index">The line.</param>
    /// <param name="hasTitle">Whether the title is above it.</param>
    /// <param name="title">The title, if it is known.</param>
    public static bool Is(string text, IReadOnlyList<TextLine> lines, int index, bool hasTitle, string? title)
    {
        var line = lines[index].Of(text).Trim();
        return IsOfThePage(line)
            || PageStamp.IsGreeting(line)
            || (!hasTitle && IsAboveTitle(line, NearLines.Next(text, lines, index, 1), title))
            || (hasTitle && (PageStamp.Is(line) || StaffLine.EndsPage(line) || PageFacts.Are(text, lines, index)));
    }

    /// <summary>Whether a line leads through the site to the page, by an arrow's or a menu's words: <c>您的位置：首页 > 新闻</c>.</summary>
    public static bool IsNavigation(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine
        && (
            CharacterClass.StartsWithAny(line, FurniturePhrases.Navigation)
            || (line.StartsWith("首页") && line[2..].TrimStart(" \u3000") is ['>' or '»' or '›', ..])
        );

    /// <summary>
    /// A first line that is the site's: a section, a newspaper's day above its page, the site's name where the title is
    /// known to be another line.
    /// </summary>
    private static bool IsAboveTitle(ReadOnlySpan<char> line, ReadOnlySpan<char> next, string? title) =>
        FurniturePhrases.Sections.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line)
        || (JumpLine.IsPage(next) && FactLine.Is(line))
        || (title is not null && !line.SequenceEqual(title) && line[^1] == '网' && Medium.Is(line));

    /// <summary>The way to the page, or a line that gives the date or the source among the site's buttons.</summary>
    private static bool IsOfThePage(ReadOnlySpan<char> line) =>
        IsNavigation(line)
        || SiteMenu.Is(line)
        || Breadcrumb.Is(line)
        || JumpLine.IsPage(line)
        || (line.Length <= LongestLine && JumpLine.EndsInPage(line) && DateLine.Read(line) is not null)
        || (SiteBar.HasControls(line) && (DateLine.Read(line) is not null || Notice.HasAny(line, FactLabels)));
}
