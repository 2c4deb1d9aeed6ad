using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Makes a paragraph one again that a heading or a caption interrupted: <c>…成为长</c>, <c>小标题</c>, <c>三角经济…</c>.
/// The continuation is certain when a word runs across the break, or when the second part closes a quotation that the
/// first one left open. A heading goes before the paragraph, a caption after it.
/// </summary>
internal sealed class ColumnBreaks : ITextStep
{
    private const int LongestInterruption = 40;
    private const float PlainlyAcross = 6;

    public string Name => "ColumnBreaks";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = draft.Lines;
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            var (first, between, last) = (lines[i], lines[i + 1], lines[i + 2]);
            if (between.Length == 0 || last.Length == 0 || !IsInterrupted(text, first, between, last))
            {
                continue;
            }
            var interruption = text.Substring(between.Start, between.Length);
            var isCaption = LayoutLine.BeginsParagraph(interruption) || LayoutLine.EndsSentence(interruption);
            if (!isCaption)
            {
                edits.Insert(first.Start, interruption + "\n");
            }
            edits.Remove(first.End, last.Start - first.End);
            if (isCaption)
            {
                edits.Insert(last.End, "\n" + interruption);
            }
            i += 2;
        }
    }

    private static bool IsInterrupted(string text, TextLine first, TextLine between, TextLine last)
    {
        var head = text.AsSpan(first.Start, first.Length);
        var tail = text.AsSpan(last.Start, last.Length);
        if (
            head.Length == 0
            || between.Length > LongestInterruption
            || LayoutLine.EndsSentence(head)
            || LayoutLine.BeginsParagraph(tail)
        )
        {
            return false;
        }
        var paragraph = default(Paragraph);
        paragraph.Add(head);
        return (paragraph.IsProse && Columns.Runs(head, tail, PlainlyAcross))
            || (paragraph.IsOpen && OpenQuotation.IsClosedBy(tail));
    }
}
