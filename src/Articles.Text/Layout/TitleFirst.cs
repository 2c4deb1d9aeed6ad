using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Finds the title and moves it to the first line where a page put it elsewhere: after a masthead or a caption, or
/// beside the byline at the end. It moves only what is certain: the title that the container or a line of facts below
/// it told, the heading right before a byline at the head of the article, or, when the article begins with prose, the
/// one heading of the form <c>谁：什么</c> next to a byline. A heading on the first line is the title where it stands.
/// </summary>
internal sealed class TitleFirst : ITextStep
{
    private const int HeadLines = 12;
    private const int LongestQuestion = 40;
    private const int BylineDistance = 2;

    public string Name => "TitleFirst";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var (text, lines) = (draft.Text, draft.Lines);
        var title =
            draft.StartsWithTitle ? 0
            : draft.Facts.Title is { } told && Told(text, lines, told) is >= 0 and var at ? at
            : Find(text, lines);
        if (title < 0)
        {
            draft.Facts = draft.Facts with { Title = null };
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

    /// <summary>The line that the title was told to be; blanks may have changed since.</summary>
    private static int Told(string text, IReadOnlyList<TextLine> lines, string title)
    {
        var bare = Bare(title);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length <= title.Length * 2 && Bare(lines[i].Of(text)) == bare)
            {
                return i;
            }
        }
        return -1;
    }

    private static string Bare(ReadOnlySpan<char> line)
    {
        var bare = new System.Text.StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (!CharacterClass.IsBlank(c))
            {
                bare.Append(c);
            }
        }
        return bare.ToString();
    }

    private static int Find(string text, IReadOnlyList<TextLine> lines)
    {
        var prose = 0;
        while (prose < lines.Count && prose < HeadLines && !IsProse(lines[prose].Of(text)))
        {
            prose++;
        }
        for (var i = 1; i < prose; i++)
        {
            if (
                Byline.Is(lines[i].Of(text))
                && Headline.CanBe(lines[i - 1].Of(text))
                && !IsOfTheAuthor(lines[i - 1].Of(text), Byline.Name(lines[i].Of(text)))
                && !(i > 1 && Headline.IsIssuer(lines[i - 1].Of(text)))
            )
            {
                return i - 1;
            }
        }
        if (prose > 0)
        {
            return prose < lines.Count && Headline.CanBe(lines[0].Of(text)) ? 0 : -1;
        }
        return BesideByline(text, lines);
    }

    /// <summary>Whether a line above a byline says who the author is: <c>张三市图书馆馆长</c>.</summary>
    private static bool IsOfTheAuthor(ReadOnlySpan<char> line, ReadOnlySpan<char> byline)
    {
        var name = byline[(byline.LastIndexOfAny(' ', '\u3000') + 1)..];
        return name.Length > 1 && line.Length > name.Length && line.StartsWith(name) && line[name.Length] is not '：';
    }

    private static int BesideByline(string text, IReadOnlyList<TextLine> lines)
    {
        var found = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            if (!IsHeading(line) || line.IndexOf('：') is < 2 or > 12 || !IsBesideByline(text, lines, i))
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
            if (Byline.Is(lines[i].Of(text)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) => Headline.CanBe(line) && LayoutLine.LooksLikeHeading(line);

    private static bool IsProse(ReadOnlySpan<char> line)
    {
        var paragraph = default(Paragraph);
        paragraph.Add(line);
        return paragraph.IsProse && LayoutLine.EndsSentence(line) && !IsQuestion(line);
    }

    /// <summary>A title may ask; what asks and could not be a title is prose.</summary>
    private static bool IsQuestion(ReadOnlySpan<char> line) =>
        line.Length <= LongestQuestion && line[^1] is '？' or '！' && Headline.CanBe(line);
}
