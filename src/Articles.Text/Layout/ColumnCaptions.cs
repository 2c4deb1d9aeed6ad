using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Moves captions that stand between the lines of a column behind the paragraph that they interrupt, where an indent
/// tells which lines begin one: before the captions a full line is cut, after them a line without an indent goes on.
/// </summary>
internal sealed class ColumnCaptions : ITextStep
{
    private const int MostCaptions = 4;

    public string Name => "ColumnCaptions";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = new LayoutLines(text);
        var columns = new Columns(text, lines);
        if (!columns.HasIndents || !columns.IsWrapped)
        {
            return;
        }
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            var next = i + 1;
            while (next < lines.Count && next - i <= MostCaptions && Caption.Is(lines[next].Of(text)))
            {
                next++;
            }
            if (next == i + 1 || next == lines.Count || !IsInterrupted(text, lines, columns, i, next))
            {
                continue;
            }
            var end = ParagraphEnd(text, lines, columns, next);
            var captions = text[lines[i + 1].Start..lines[next - 1].End];
            edits.Remove(lines[i].End, lines[next].Start - 1 - lines[i].End);
            edits.Insert(lines[end].End, "\n\n" + captions + "\n");
            i = end;
        }
    }

    private static bool IsInterrupted(string text, LayoutLines lines, Columns columns, int index, int next) =>
        columns.IsFull(index)
        && !LayoutLine.EndsSentence(lines[index].Of(text))
        && !lines[next].Indented
        && !LayoutLine.BeginsParagraph(lines[next].Of(text))
        && (columns.IsFull(next) || LayoutLine.EndsSentence(lines[next].Of(text)));

    /// <summary>The paragraph's last line: the next one is indented or a caption, or its sentence ends before the edge.</summary>
    private static int ParagraphEnd(string text, LayoutLines lines, Columns columns, int from)
    {
        var end = from;
        while (
            end + 1 < lines.Count
            && !lines[end + 1].Indented
            && !LayoutLine.BeginsParagraph(lines[end + 1].Of(text))
            && !(LayoutLine.EndsSentence(lines[end].Of(text)) && columns.IsHeading(end + 1))
            && (columns.IsFull(end) || !LayoutLine.EndsSentence(lines[end].Of(text)))
        )
        {
            end++;
        }
        return end;
    }
}
