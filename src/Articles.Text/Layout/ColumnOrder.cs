using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Puts columns that were read in the wrong order right, where that is certain: one paragraph of the article breaks
/// off inside a quotation, and one earlier paragraph, after a sentence's end, begins inside one. The stretch from that
/// paragraph to the next heading follows the one that breaks off.
/// </summary>
internal sealed class ColumnOrder : ITextStep
{
    public string Name => "ColumnOrder";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = draft.Lines;
        var (broken, orphan) = (-1, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            var paragraph = default(Paragraph);
            paragraph.Add(line);
            if (paragraph.IsOpen && paragraph.IsProse && !LayoutLine.EndsSentence(line))
            {
                if (broken >= 0)
                {
                    return;
                }
                broken = i;
            }
            if (i > 0 && OpenQuotation.IsClosedBy(line))
            {
                if (orphan >= 0)
                {
                    return;
                }
                orphan = i;
            }
        }
        var heading = orphan > 0 && broken > orphan ? NextHeading(text, lines, orphan, broken) : -1;
        var before = orphan > 0 ? lines[orphan - 1] : default;
        if (heading < 0 || !LayoutLine.EndsSentence(text.AsSpan(before.Start, before.Length)))
        {
            return;
        }
        var (start, end) = (lines[orphan].Start, lines[heading].Start);
        edits.Remove(start, end - start);
        edits.Insert(lines[broken].End, text.AsSpan(start, end - 1 - start));
    }

    private static int NextHeading(string text, IReadOnlyList<TextLine> lines, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (lines[i].Length > 0 && LayoutLine.LooksLikeHeading(lines[i].Of(text)))
            {
                return i;
            }
        }
        return -1;
    }
}
