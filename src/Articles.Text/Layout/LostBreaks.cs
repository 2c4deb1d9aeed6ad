using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Ends paragraphs that a copy ran together: it lost the line ends, and the indents of two wide blanks (or four narrow
/// ones) stand in mid-line, behind a sentence's end. Where a line has one such place, a heading between two indents is a
/// line of its own too; names and figures that wide blanks set apart are none.
/// </summary>
internal sealed class LostBreaks : ITextStep
{
    private const string Wide = "\u3000\u3000";
    private const string Narrow = "    ";
    private const int ShortestParagraph = 20;

    // How far around an indent prose is looked for.
    private const int Reach = 200;

    // A row of names or figures is no paragraph.
    private const string Ends = CharacterClass.Terminals + CharacterClass.Closers;

    public string Name => "LostBreaks";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        if (!HasInside(text, Wide) && !HasInside(text, Narrow))
        {
            return;
        }
        foreach (var line in draft.Lines)
        {
            var start = line.Start;
            while (start < line.End && CharacterClass.IsBlank(text[start]))
            {
                start++;
            }
            if (line.End - start > 2 * ShortestParagraph)
            {
                Break(text, start, line.End, edits);
            }
        }
    }

    /// <summary>Whether a text has such blanks anywhere but at a line's beginning; most have none.</summary>
    private static bool HasInside(string text, string blanks)
    {
        for (var at = text.IndexOf(blanks, StringComparison.Ordinal); at >= 0; )
        {
            if (at > 0 && text[at - 1] != '\n')
            {
                return true;
            }
            var end = at;
            while (end < text.Length && CharacterClass.IsBlank(text[end]))
            {
                end++;
            }
            at = text.IndexOf(blanks, end, StringComparison.Ordinal);
        }
        return false;
    }

    private static void Break(string text, int start, int end, EditList edits)
    {
        var isSure = false;
        for (var gap = Next(text, start, end); gap.Length > 0 && !isSure; gap = Next(text, gap.End, end))
        {
            isSure =
                Ends.Contains(text[gap.Start - 1], StringComparison.Ordinal)
                && IsParagraph(text.AsSpan()[int.Max(start, gap.Start - Reach)..gap.Start])
                && IsParagraph(text.AsSpan()[gap.End..int.Min(end, gap.End + Reach)]);
        }
        if (!isSure)
        {
            return;
        }
        for (var gap = Next(text, start, end); gap.Length > 0; )
        {
            var next = Next(text, gap.End, end);
            var piece = text.AsSpan(gap.End, (next.Length > 0 ? next.Start : end) - gap.End);
            var isBehindSentence = Ends.Contains(text[gap.Start - 1], StringComparison.Ordinal);
            if (isBehindSentence || (text[gap.Start] == '\u3000' && IsParagraph(piece)))
            {
                edits.Replace(gap.Start, gap.Length, "\n");
            }
            gap = next;
        }
    }

    private static bool IsParagraph(ReadOnlySpan<char> piece) =>
        piece.Length >= ShortestParagraph && piece.IndexOfAny('，', '。') >= 0;

    /// <summary>The next run of blanks that is as wide as an indent.</summary>
    private static TextLine Next(string text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (!CharacterClass.IsBlank(text[i]))
            {
                continue;
            }
            var (run, width) = (i, 0);
            for (; run < end && CharacterClass.IsBlank(text[run]); run++)
            {
                width += text[run] is '\u3000' or '\u2003' ? 2 : 1;
            }
            if (width >= Narrow.Length && run < end)
            {
                return new TextLine(i, run - i);
            }
            i = run;
        }
        return default;
    }
}
