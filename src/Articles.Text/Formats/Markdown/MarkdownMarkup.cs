using System.Buffers;
using Articles.Text.Facts;
using Articles.Text.Pipeline;

namespace Articles.Text.Formats.Markdown;

/// <summary>
/// Takes Markdown's marks out and leaves the text: headings, list items, quotations, emphasis, links, images, tables
/// row by row. Fenced code stays as it is written, without the fences. Front matter gives facts, and a first line that
/// is a heading of the first level the title.
/// </summary>
internal sealed class MarkdownMarkup : ITextStep
{
    private const int LongestNote = 30;
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=*_|: ");

    public string Name => "MarkdownMarkup";

    public StepPurpose Purpose => StepPurpose.Markup;

    public void Apply(TextDraft draft, EditList edits)
    {
        if (draft.Format != ArticleFormat.Markdown)
        {
            return;
        }
        var text = draft.Text;
        var front = FrontMatter.Read(text, draft.Lines);
        var body = draft.Lines.Skip(front?.Lines ?? 0);
        var first = body.FirstOrDefault(line => line.Length > 0);
        draft.StartsWithTitle = text.AsSpan(first.Start, first.Length).StartsWith("# ");
        if (front is not null)
        {
            draft.Facts = FactForm.Of(front.Facts, draft.Script, draft.Language, draft.Conversion);
            // Without a heading of the first level the title is nowhere else.
            var title = draft.StartsWithTitle ? null : front.Facts.Title;
            draft.StartsWithTitle |= title is not null;
            edits.Replace(0, draft.Lines[front.Lines - 1].End, title ?? string.Empty);
        }
        var inFence = false;
        foreach (var line in body)
        {
            var span = line.Of(text);
            var isFence = span.TrimStart().StartsWith("```") || span.TrimStart().StartsWith("~~~");
            inFence ^= isFence;
            if (isFence || (!inFence && (IsRule(span) || IsContents(span))))
            {
                edits.Remove(line.Start, line.Length);
            }
            else if (!inFence)
            {
                var lead = Lead(span);
                var box = TaskBox(span[..lead], span[lead..]);
                var start = line.Start + lead + (box is null ? 0 : "[ ]".Length);
                if (start > line.Start)
                {
                    edits.Replace(line.Start, start - line.Start, box ?? string.Empty);
                }
                MarkdownInline.Apply(text, start, line.End, edits);
            }
        }
    }

    /// <summary>A line of signs alone: a rule, the underline of a heading, the line below a table's head.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var bare = line.Trim();
        return bare.Length >= 3 && bare.IndexOfAnyExcept(RuleSigns) < 0 && bare.IndexOfAny('-', '=', '*') >= 0;
    }

    /// <summary>Where a program puts the table of contents: <c>[TOC]</c>.</summary>
    private static bool IsContents(ReadOnlySpan<char> line)
    {
        var bare = line.Trim().TrimStart('@').Trim("[]{}:_ ");
        return bare.Length < line.Length && bare.Equals("toc", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The sign for the box of a list of tasks, ticked or not; null where the line has none.</summary>
    private static string? TaskBox(ReadOnlySpan<char> lead, ReadOnlySpan<char> rest) =>
        lead.IndexOfAny("-*+") < 0 ? null
        : rest is ['[', 'x' or 'X', ']', ' ', ..] ? "☑"
        : rest is ['[', ' ', ']', ' ', ..] ? "☐"
        : null;

    /// <summary>How long the marks at a line's beginning are, a note's own too: <c>[^1]: </c>.</summary>
    private static int Lead(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && line[at] is ' ' or '>')
        {
            at++;
        }
        var rest = line[at..];
        var marks = rest.IndexOfAnyExcept('#');
        if (marks is >= 1 and <= 6 && rest[marks] == ' ')
        {
            return at + marks + 1;
        }
        var note = rest.StartsWith("[^") ? rest.IndexOf("]:") : -1;
        if (note > 0 && note < LongestNote)
        {
            return at + note + "]:".Length + (rest.Length - note - 2 - rest[(note + 2)..].TrimStart(' ').Length);
        }
        return rest.Length > 1 && rest[0] is '-' or '*' or '+' && rest[1] == ' ' ? at + 2 : at;
    }
}
