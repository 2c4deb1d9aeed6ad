using Articles.Text.Characters;
using Articles.Text.Facts;
using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>Tells a page's lines of facts from those of a meeting, below whose time stands where it was.</summary>
internal static class PageFacts
{
    private static readonly string[] MeetingTimes = ["时间", "日期"];
    private static readonly string[] MeetingPlaces = ["地点", "会议地点", "活动地点", "会场", "地址", "主持"];

    /// <summary>Whether a line is one of facts about the page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="index">The line.</param>
    public static bool Are(string text, IReadOnlyList<TextLine> lines, int index)
    {
        var line = lines[index].Of(text).Trim();
        if (!FactLine.Is(line))
        {
            return false;
        }
        var next = index + 1;
        while (next < lines.Count && lines[next].Length == 0)
        {
            next++;
        }
        return next == lines.Count
            || !CharacterClass.StartsWithAny(line, MeetingTimes)
            || !CharacterClass.StartsWithAny(lines[next].Of(text).TrimStart(" \u3000\t"), MeetingPlaces);
    }
}
