using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Finds the title and moves it to the first line where a page put it elsewhere: after a masthead, or beside the
/// byline at the end. It moves only what is certain: the heading right before a byline at the head of the article, or,
/// when the article begins with prose, the one heading of the form <c>谁：什么</c> next to a byline.
/// </summary>
internal sealed class TitleFirst : ITextStep
{
    private const int HeadLines = 12;
    private const int ShortestTitle = 5;
    private const int BylineDistance = 2;

    public string Name => "TitleFirst";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var (text, lines) = (draft.Text, draft.Lines);
        var title = draft.Facts.Title is null ? Find(text, lines) : -1;
        if (title < 0)
        {
            return;
        }
        var line = lines[title];
        draft.Facts = draft.Facts with { Title = text.Substring(line.Start, line.Length) };
        if (title > 0)
        {
            edits.Insert(0, draft.Facts.Title + "\n");
            edits.Remove(line.Start - 1, line.Length + 1);
        }
    }

    private static int Find(string text, IReadOnlyList<TextLine> lines)
    {
        var prose = 0;
        while (prose < lines.Count && prose < HeadLines && !IsProse(Of(text, lines[prose])))
        {
            prose++;
        }
        for (var i = 1; i < prose; i++)
        {
            if (Byline.Is(Of(text, lines[i])) && CanBeTitle(Of(text, lines[i - 1])))
            {
                return i - 1;
            }
        }
        if (prose > 0)
        {
            return prose < lines.Count && CanBeTitle(Of(text, lines[0])) ? 0 : -1;
        }
        return BesideByline(text, lines);
    }

    private static int BesideByline(string text, IReadOnlyList<TextLine> lines)
    {
        var found = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = Of(text, lines[i]);
            if (!CanBeTitle(line) || line.IndexOf('：') is < 2 or > 12 || !IsBesideByline(text, lines, i))
            {
                continue;
            }
            if (found >= 0)
            {
                return -1;
            }
            found = i;
        }
        return found;
    }

    private static bool IsBesideByline(string text, IReadOnlyList<TextLine> lines, int index)
    {
        for (var i = Math.Max(0, index - BylineDistance); i <= Math.Min(lines.Count - 1, index + BylineDistance); i++)
        {
            if (Byline.Is(Of(text, lines[i])))
            {
                return true;
            }
        }
        return false;
    }

    private static bool CanBeTitle(ReadOnlySpan<char> line) =>
        line.Length >= ShortestTitle && LayoutLine.LooksLikeHeading(line) && !LayoutLine.BeginsParagraph(line);

    private static bool IsProse(ReadOnlySpan<char> line)
    {
        var paragraph = default(Paragraph);
        paragraph.Add(line);
        return paragraph.IsProse && LayoutLine.EndsSentence(line);
    }

    private static ReadOnlySpan<char> Of(string text, TextLine line) => text.AsSpan(line.Start, line.Length);
}
