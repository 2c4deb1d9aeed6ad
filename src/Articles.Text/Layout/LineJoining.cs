using System.Buffers;
using Articles.Text.Facts;
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
    private const int ShortestContinuation = 20;
    private const int ShortestCutLine = 12;
    private const float PlainlyAcross = 6;

    // A paragraph's first line is narrower by an indent of two characters; digits and signs blur that by half a one.
    private const float IndentWidth = 1.5f;

    private static readonly SearchValues<char> Prepositions = SearchValues.Create("至自从到于在和与及前后");

    public string Name => "LineJoining";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = new LayoutLines(text);
        if (lines.Count == 0)
        {
            Put(text, edits, 0, text.Length, string.Empty);
            return;
        }
        var columns = new Columns(text, lines);
        var isMarkedUp = draft.Format is ArticleFormat.Html or ArticleFormat.Docx;
        var title = BrokenTitle(draft.Facts.Title, text, lines);
        var paragraph = default(Paragraph);
        Put(text, edits, 0, lines[0].Start, string.Empty);
        paragraph.Add(lines[0].Of(text));
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var join =
                Byline.GoesOn(lines[i].Of(text), lines[i + 1].Of(text), out var glue)
                || (i >= title.First && i < title.Last)
                || (
                    i != title.Last
                    && !(i == 0 && draft.StartsWithTitle)
                    && Continues(text, lines, columns, i, paragraph, isMarkedUp)
                );
            if (!join)
            {
                paragraph = Paragraph.Behind(paragraph);
            }
            paragraph.Add(lines[i + 1].Of(text));
            Put(text, edits, lines[i].End, lines[i + 1].Start, join ? glue + Glue(text, lines[i], lines[i + 1]) : "\n");
        }
        Put(text, edits, lines[lines.Count - 1].End, text.Length, string.Empty);
    }

    private static void Put(string text, EditList edits, int start, int end, string replacement)
    {
        if (!text.AsSpan(start, end - start).SequenceEqual(replacement))
        {
            edits.Replace(start, end - start, replacement);
        }
    }

    /// <summary>The lines that make up the title that a line of facts or an official head told; -1 where none do.</summary>
    private static (int First, int Last) BrokenTitle(string? title, string text, LayoutLines lines)
    {
        const int Furthest = 20;
        for (var first = 0; title is not null && first < int.Min(Furthest, lines.Count); first++)
        {
            var rest = title.AsSpan();
            for (var last = first; last < lines.Count && rest.StartsWith(lines[last].Of(text)); last++)
            {
                rest = rest[lines[last].Of(text).Length..];
                if (rest.IsEmpty)
                {
                    return (first, last);
                }
            }
        }
        return (-1, -1);
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
        LayoutLines lines,
        Columns columns,
        int index,
        Paragraph soFar,
        bool isMarkedUp
    )
    {
        var line = lines[index].Of(text);
        var next = lines[index + 1].Of(text);
        if (StandApart(line, next, lines[index + 1].GapBefore))
        {
            return false;
        }
        if (Indents.Tell(text, lines, columns, index, soFar) is { } told)
        {
            return told;
        }
        if (LayoutLine.BeginsParagraph(next))
        {
            return false;
        }
        if (columns.IsFull(index) && lines[index + 1].GapBefore == 0)
        {
            return ContinuesInColumn(text, lines, columns, index, soFar);
        }
        if (LayoutLine.EndsSentence(line) || (columns.HasIndents && lines[index + 1].Indented))
        {
            return false;
        }
        if (columns.HasGaps && columns.IsFull(index) && (columns.IsFull(index + 1) || CanContinue(next)))
        {
            // Where a column ends: a heading is one line, and what is cut inside a phrase is none.
            if ((soFar.Lines > 1 && soFar.HasClauses) || Columns.Runs(line, next) || CutPhrase.Is(line, next))
            {
                return true;
            }
        }
        if (columns.HasIndents && lines[index].Indented && columns.IsFull(index))
        {
            // The first line of a paragraph, where a column ends.
            return CanContinue(next) || columns.IsFull(index + 1);
        }
        if (isMarkedUp || (!soFar.HasClauses && !soFar.IsOpen))
        {
            // Without a comma it may be a heading, and markup tells paragraphs itself: only a word that is plainly cut
            // in two, or a quotation, says that it goes on.
            return (soFar.IsOpen && OpenQuotation.IsClosedBy(next))
                || (
                    line.Length >= ShortestCutLine
                    && next.Length >= ShortestContinuation
                    && Columns.Runs(line, next, PlainlyAcross)
                );
        }
        if (columns.LeavesOpen || (!columns.IsWrapped && BeginsAnew(lines[index], lines[index + 1], line, next)))
        {
            return Columns.Runs(line, next, PlainlyAcross);
        }
        var open =
            (soFar.CanBeCut && (columns.IsWrapped || !soFar.MayBeHeadline))
            || soFar.IsOpen
            || (line.Length >= ShortestCutLine && line[^1] is '，' or '、')
            || Columns.Runs(line, next);
        return (open && CanContinue(next)) || (columns.IsFull(index) && columns.IsFull(index + 1) && IsCut(next));
    }

    /// <summary>
    /// Whether a line of a text that no layout broke begins a paragraph by how it stands or opens: indented below a line
    /// that is not, with a day that no preposition waits for, with a dispatch's place.
    /// </summary>
    private static bool BeginsAnew(
        LayoutLine line,
        LayoutLine next,
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> words
    ) =>
        (next.Indented && !line.Indented)
        || (WrittenDate.Opens(words) && words.Contains('，') && !Prepositions.Contains(before[^1]))
        || PlaceLine.Read(words) is not null
        || !Reporters.AtStart(words).IsEmpty;

    /// <summary>A full line and the line right below it.</summary>
    private static bool ContinuesInColumn(string text, LayoutLines lines, Columns columns, int index, Paragraph soFar)
    {
        var line = lines[index].Of(text);
        var next = lines[index + 1].Of(text);
        var width = columns.Width(index, out _);
        var nextWidth = Math.Max(width, columns.Width(index + 1, out _));
        var begins = lines[index + 1].Indented && !lines[index].Indented;
        var narrower = columns.HasIndents
            ? begins || columns.IsHeading(index + 1)
            : (lines[index + 1].Width <= nextWidth - IndentWidth && IsCut(next));
        if (columns.HasGaps)
        {
            // What is short of the edge was ended by its sentence, or is a heading above a first line that lost its indent.
            return LayoutLine.EndsSentence(line)
                ? lines[index].Width >= width - 1
                : soFar.HasClauses || soFar.IsOpen || soFar.Lines > 1 || !narrower || Columns.Runs(line, next);
        }
        if (lines[index].Indented && !lines[index + 1].Indented && lines[index].Width >= width - 1)
        {
            // The first line of a paragraph, and its second.
            return true;
        }
        if (LayoutLine.EndsSentence(line))
        {
            // The column's edge and the sentence's end may fall together, and a mark or a Latin word that finds no room may
            // leave a line short; an indent says that a paragraph begins.
            return !lines[index + 1].Indented
                && !narrower
                && (lines[index].Width >= width - 1 || (columns.HasIndents && !columns.IsCutAboveIndent(index + 1)));
        }
        if (
            Columns.Runs(line, next)
            || (char.IsAsciiDigit(line[^1]) && (char.IsAsciiDigit(next[0]) || CutPhrase.Is(line, next)))
        )
        {
            return true;
        }
        var mayBeHeading = (columns.HasIndents && begins) || (!soFar.HasClauses && !soFar.IsOpen);
        var nextIsHeading = IsCut(next) && !columns.IsFull(index + 1);
        return !nextIsHeading && !(mayBeHeading && narrower);
    }

    // Captions and the rows of a table.
    private static bool StandApart(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int gap) =>
        Caption.EndsInCredit(line)
        || (gap > 0 && Caption.EndsInCredit(next))
        || line.IndexOfAny('\t', '|') >= 0
        || next.IndexOfAny('\t', '|') >= 0;

    private static bool IsCut(ReadOnlySpan<char> line) => !LayoutLine.EndsSentence(line);

    /// <summary>Whether a line can be the rest of a paragraph: long, or the end of a sentence, or with clauses.</summary>
    public static bool CanContinue(ReadOnlySpan<char> next) =>
        next.Length >= ShortestContinuation || LayoutLine.EndsSentence(next) || next.IndexOf('，') >= 0;
}
