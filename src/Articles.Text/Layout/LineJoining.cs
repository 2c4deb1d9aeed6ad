using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Makes one line of each paragraph: joins lines that a column's width broke and paragraphs that a column or page
/// break interrupted, and takes out empty lines, indents and blanks at line ends. Joins only where the continuation is
/// certain: the first part has not ended its sentence, is prose and no heading, and the second neither looks like a
/// heading nor begins a paragraph of its own.
/// </summary>
internal sealed class LineJoining : ITextStep
{
    // A continuation shorter than this must end a sentence; else it is taken for a heading.
    private const int ShortestOpenContinuation = 20;

    public string Name => "LineJoining";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = LayoutLine.Read(text);
        if (lines.Count == 0)
        {
            Put(text, edits, 0, text.Length, string.Empty);
            return;
        }
        var columns = new Columns(text, lines);
        var paragraph = default(Paragraph);
        Put(text, edits, 0, lines[0].Start, string.Empty);
        paragraph.Add(lines[0].Of(text));
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var join = Continues(text, lines, columns, i, paragraph);
            if (!join)
            {
                paragraph = default;
            }
            paragraph.Add(lines[i + 1].Of(text));
            Put(text, edits, lines[i].End, lines[i + 1].Start, join ? Glue(text, lines[i], lines[i + 1]) : "\n");
        }
        Put(text, edits, lines[^1].End, text.Length, string.Empty);
    }

    private static void Put(string text, EditList edits, int start, int end, string replacement)
    {
        if (!text.AsSpan(start, end - start).SequenceEqual(replacement))
        {
            edits.Replace(start, end - start, replacement);
        }
    }

    /// <summary>Latin words keep the blank that the line's end stood for; after a hyphen there was none.</summary>
    private static string Glue(string text, LayoutLine line, LayoutLine next) =>
        text[line.End - 1] is < '\u0250' and not '-'
        && text[next.Start] < '\u0250'
        && (char.IsAsciiLetter(text[line.End - 1]) || char.IsAsciiLetter(text[next.Start]))
            ? " "
            : string.Empty;

    private static bool Continues(
        string text,
        IReadOnlyList<LayoutLine> lines,
        Columns columns,
        int index,
        Paragraph soFar
    )
    {
        var line = lines[index].Of(text);
        var next = lines[index + 1].Of(text);
        if (LayoutLine.BeginsParagraph(next) || line.IndexOfAny("\t|") >= 0 || next.IndexOfAny("\t|") >= 0)
        {
            return false;
        }
        var gap = lines[index + 1].GapBefore;
        var full = columns.IsFull(index);
        if (LayoutLine.EndsSentence(line))
        {
            return gap == 0 && full && !lines[index + 1].Indented && !StartsParagraph(text, lines, columns, index);
        }
        var runs = Columns.Runs(line, next);
        if (full && (gap == 0 || soFar.HasClauses || soFar.IsOpen || runs))
        {
            return true;
        }
        var open = soFar.IsProse || soFar.IsOpen || (runs && soFar.HasClauses);
        return open && CanContinue(next) && (columns.IsWrapped || CharacterClass.IsChinese(next));
    }

    private static bool CanContinue(ReadOnlySpan<char> next) =>
        next.Length >= ShortestOpenContinuation || LayoutLine.EndsSentence(next) || next.IndexOf('，') >= 0;

    /// <summary>Whether the line after a full line that ended a sentence is narrower by an indent.</summary>
    private static bool StartsParagraph(string text, IReadOnlyList<LayoutLine> lines, Columns columns, int index)
    {
        var next = lines[index + 1];
        return !LayoutLine.EndsSentence(next.Of(text)) && next.Width < columns.Width(index, out _) - 1;
    }
}
