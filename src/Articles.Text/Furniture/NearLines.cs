using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>What stands around a line: a line's place tells whose it is where its words do not.</summary>
internal static class NearLines
{
    /// <summary>The next line that is not empty, at most one empty line away; empty if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="index">The line from which to look.</param>
    /// <param name="step">1 for the line below, -1 for the one above.</param>
    public static ReadOnlySpan<char> Next(string text, IReadOnlyList<TextLine> lines, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < lines.Count && Math.Abs(i - index) <= 2; i += step)
        {
            if (lines[i].Length > 0)
            {
                return lines[i].Of(text).Trim();
            }
        }
        return [];
    }
}
