using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>
/// Cuts the lines that belong to the site: comment boxes, reprint, liability and copyright notices, pleas to like and
/// share, page numbers, contacts. A line that is only a button's label goes anywhere; a notice goes only where notices
/// stand, in the last lines of the article after its prose has ended, or in its first three.
/// </summary>
internal sealed class FurnitureRemoval : ITextStep
{
    private const int LongestNotice = 300;
    private const int LongestLabel = 16;
    private const int HeadLines = 3;

    public string Name => "FurnitureRemoval";

    public StepPurpose Purpose => StepPurpose.Furniture;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        var lines = draft.Lines;
        var tail = TailStart(text, lines);
        var written = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].Length).Trim();
            if (line.Length == 0)
            {
                continue;
            }
            var atEdge = i >= tail || written < HeadLines;
            written++;
            if (IsLabel(line) || PageNumber.Is(line) || (atEdge && IsNotice(line)))
            {
                Cut(text, lines[i], edits);
            }
        }
    }

    /// <summary>Takes out a line with the line feed before it, or with its own where that one is not there any more.</summary>
    private static void Cut(string text, TextLine line, EditList edits)
    {
        var hasFeedBefore = line.Start > 0 && line.Start - 1 >= edits.End;
        var start = hasFeedBefore ? line.Start - 1 : line.Start;
        var end = hasFeedBefore ? line.End : Math.Min(line.End + 1, text.Length);
        edits.Remove(start, end - start);
    }

    /// <summary>
    /// The first line of the article's foot: from the end up, everything that is furniture or too short to be prose.
    /// </summary>
    private static int TailStart(string text, IReadOnlyList<TextLine> lines)
    {
        const int ShortestProse = 40;
        var i = lines.Count;
        while (i > 0)
        {
            var line = text.AsSpan(lines[i - 1].Start, lines[i - 1].Length).Trim();
            if (line.Length >= ShortestProse && !IsNotice(line))
            {
                break;
            }
            i--;
        }
        return i;
    }

    private static bool IsLabel(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLabel)
        {
            return false;
        }
        Span<char> bare = stackalloc char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            if (!CharacterClass.IsBlank(c) && !char.IsPunctuation(c) && !char.IsSymbol(c))
            {
                bare[length++] = c;
            }
        }
        return length > 0
            && FurniturePhrases.WholeLines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..length]);
    }

    private static bool IsNotice(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestNotice)
        {
            return false;
        }
        if (HasAny(line, FurniturePhrases.Decisive))
        {
            return true;
        }
        if (!StartsWithAny(line, FurniturePhrases.NoticeOpeners))
        {
            return false;
        }
        foreach (var (what, claim) in FurniturePhrases.Notices)
        {
            if (HasAny(line, what) && HasAny(line, claim))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasAny(ReadOnlySpan<char> line, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.StartsWith(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
