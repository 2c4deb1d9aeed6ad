using Articles.Text.Facts;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Makes a paragraph one again that a heading or captions interrupted: <c>…成为长</c>, <c>小标题</c>, <c>三角经济…</c>.
/// The continuation is certain when a word runs across the break, when the second part closes a quotation that the
/// first one left open, or when prose breaks off before a caption and prose goes on after it. A heading goes before
/// the paragraph, a caption after it.
/// </summary>
internal sealed class ColumnBreaks : ITextStep
{
    private const int LongestHeading = 40;
    private const int MostCaptions = 4;

    // The first line of a narrow column's paragraph is no prose by itself.
    private const int ShortestHead = 10;
    private const float PlainlyAcross = 6;

    public string Name => "ColumnBreaks";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = draft.Lines;
        // Where paragraphs are marked up, a picture stands between two of them.
        var mostCaptions = draft.Format is ArticleFormat.Html or ArticleFormat.Docx ? 0 : MostCaptions;
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            var captions = 0;
            while (
                captions < mostCaptions
                && i + 2 + captions < lines.Count
                && Caption.Is(lines[i + 1 + captions].Of(text))
            )
            {
                captions++;
            }
            var (first, last) = (lines[i], lines[i + 1 + Math.Max(1, captions)]);
            if (!IsInterrupted(text, first, lines[i + 1], last, captions > 0))
            {
                continue;
            }
            var interruption = text[(first.End + 1)..(last.Start - 1)];
            var isCaption =
                captions > 0 || LayoutLine.BeginsParagraph(interruption) || LayoutLine.EndsSentence(interruption);
            if (!isCaption)
            {
                edits.Insert(first.Start, interruption + "\n");
            }
            edits.Remove(first.End, last.Start - first.End);
            if (isCaption)
            {
                edits.Insert(last.End, "\n" + interruption);
            }
            i += Math.Max(1, captions) + 1;
        }
    }

    private static bool IsInterrupted(string text, TextLine first, TextLine between, TextLine last, bool isCaption)
    {
        var head = first.Of(text);
        var tail = last.Of(text);
        if (
            head.Length == 0
            || tail.Length == 0
            || between.Length == 0
            || (between.Length > LongestHeading && !isCaption)
            || LayoutLine.EndsSentence(head)
            || LayoutLine.BeginsParagraph(tail)
            || Caption.Is(head)
        )
        {
            return false;
        }
        var paragraph = default(Paragraph);
        paragraph.Add(head);
        return (paragraph.IsProse && Columns.Runs(head, tail, PlainlyAcross))
            || (paragraph.IsOpen && OpenQuotation.IsClosedBy(tail))
            || (
                isCaption
                && (
                    (paragraph.CanBeCut && !(first.Start == 0 && paragraph.MayBeHeadline))
                    || IsDispatch(head)
                    || (head.Length >= ShortestHead && IsCut(head, tail))
                )
                && LineJoining.CanContinue(tail)
                && !LayoutLine.LooksLikeHeading(tail)
            );
    }

    /// <summary>What no heading begins with: a dispatch's place and day, a reporter.</summary>
    private static bool IsDispatch(ReadOnlySpan<char> head) =>
        PlaceLine.Read(head) is not null || !Reporters.AtStart(head).IsEmpty;

    private static bool IsCut(ReadOnlySpan<char> head, ReadOnlySpan<char> tail) =>
        CutPhrase.Is(head, tail) || Columns.Runs(head, tail);
}
