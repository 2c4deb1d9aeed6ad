using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>Tells the lines of a script or a style sheet that a copy of a page took for text.</summary>
internal static class PageScript
{
    private static readonly string[] Words = ["px;", "$(", "document.", "window."];

    /// <summary>Whether a browser's script or style sheet stands below the prose; an article's own code is announced.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="tail">The first line below the prose.</param>
    /// <param name="lastProse">The last line of the prose.</param>
    public static bool IsBelow(string text, IReadOnlyList<TextLine> lines, int tail, int lastProse) =>
        tail < lines.Count
        && Notice.HasAny(text.AsSpan(lines[tail].Start), Words)
        && (lastProse < 0 || lines[lastProse].Of(text).Trim() is not [.., '：' or ':']);

    /// <summary>Whether a line is one of it.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line[^1] is not (';' or '；' or '{' or '}'))
        {
            return false;
        }
        foreach (var c in line)
        {
            if (CharacterClass.IsHan(c))
            {
                return false;
            }
        }
        return true;
    }
}
