using Articles.Text.Pipeline;

namespace Articles.Text.Facts;

/// <summary>The lines that may state facts: the first and the last ones of a text that are not empty.</summary>
internal static class OuterLines
{
    /// <summary>Finds them.</summary>
    /// <param name="lines">All lines of the text.</param>
    /// <param name="head">How many are wanted from the head.</param>
    /// <param name="foot">How many from the foot.</param>
    /// <returns>Those of the head, then those of the foot that are not among them, in text order.</returns>
    public static List<TextLine> Of(IReadOnlyList<TextLine> lines, int head, int foot)
    {
        var (first, last) = (new List<TextLine>(), new List<TextLine>());
        var i = 0;
        for (; i < lines.Count && first.Count < head; i++)
        {
            if (lines[i].Length > 0)
            {
                first.Add(lines[i]);
            }
        }
        for (var j = lines.Count - 1; j >= i && last.Count < foot; j--)
        {
            if (lines[j].Length > 0)
            {
                last.Insert(0, lines[j]);
            }
        }
        return [.. first, .. last];
    }
}
