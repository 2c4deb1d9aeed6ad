using Articles.Text.Characters;
using Articles.Text.Layout;
using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>Cuts what a copy glued to a paragraph: a newspaper's way to another page at either end, a site's foot behind it.</summary>
internal static class LineMarks
{
    /// <summary>Cuts them from a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="isLast">Whether no prose is below it.</param>
    /// <param name="edits">Takes the edits.</param>
    public static void Cut(string text, TextLine line, bool isLast, EditList edits)
    {
        var span = line.Of(text);
        var bare = span.TrimStart();
        var start = JumpLine.AtStart(bare);
        if (start > 0)
        {
            edits.Remove(line.Start + span.Length - bare.Length, start);
        }
        var written = span.TrimEnd();
        var end = GluedFoot.AtEnd(written, isLast);
        end += JumpLine.AtEnd(written[..^end]);
        if (end > 0 && line.Start + written.Length - end >= edits.End)
        {
            edits.Remove(line.Start + written.Length - end, end);
        }
        // Once the mark is gone, the line is too short to be known as a column's: the line below is taken up at once.
        else if (start > 0 && start < bare.Length && GoesOn(text, line))
        {
            edits.Remove(line.Start + written.Length, line.End + 1 - line.Start - written.Length);
        }
    }

    /// <summary>Whether a line that a mark opens breaks off where its column does: the next one is no wider.</summary>
    private static bool GoesOn(string text, TextLine line)
    {
        var next = line.End < text.Length ? text.AsSpan(line.End + 1) : [];
        var length = next.IndexOf('\n');
        next = (length < 0 ? next : next[..length]).TrimEnd();
        var span = line.Of(text).Trim();
        return !next.IsEmpty
            && !CharacterClass.IsBlank(next[0])
            && next.Length <= span.Length + 1
            && !LayoutLine.EndsSentence(span)
            && !LayoutLine.BeginsParagraph(next);
    }
}
