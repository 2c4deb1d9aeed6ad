namespace Articles.Text.Layout;

/// <summary>Tells the rest of a paragraph from its beginning where an indent says what begins.</summary>
internal static class Indents
{
    /// <summary>Whether the line right below another one goes on with its paragraph; null where indents don't tell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="columns">Its layout.</param>
    /// <param name="index">The upper line's index.</param>
    /// <param name="soFar">The paragraph up to it.</param>
    public static bool? Tell(string text, LayoutLines lines, Columns columns, int index, Paragraph soFar)
    {
        var (line, next) = (lines[index], lines[index + 1]);
        if (!columns.HasIndents || next.GapBefore > 0)
        {
            return null;
        }
        // A heading, however long, and the first line below it.
        if (line.Indented && next.Indented)
        {
            return false;
        }
        return
            IsRest(line, next, soFar)
            && columns.IsWrapped
            && (!LayoutLine.EndsSentence(line.Of(text)) || columns.IsForced(index))
            && !columns.IsCutAboveIndent(index + 1)
            // 分别为47、 + 16、129微克: no list begins where the edge cut a sentence.
            && (columns.IsFull(index) || !LayoutLine.BeginsParagraph(next.Of(text)))
            ? true
            : null;
    }

    private static bool IsRest(LayoutLine line, LayoutLine next, Paragraph soFar) =>
        !next.Indented && (line.Indented || soFar.Lines > 1) && soFar.HasClauses;
}
