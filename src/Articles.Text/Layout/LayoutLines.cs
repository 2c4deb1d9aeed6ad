using System.Runtime.InteropServices;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// The lines of a text that hold anything, trimmed. Only where they stand is kept, two or three bytes a line; what else
/// is known of a line is read from the text when it is asked for, and remembered for the lines around.
/// </summary>
internal sealed class LayoutLines
{
    private const int Stride = 16;
    private const int Remembered = 64;
    private readonly string text;
    private readonly CompactNumbers places = new();
    private readonly List<Mark> marks = [];
    private readonly LayoutLine?[] known = new LayoutLine?[Remembered];
    private readonly int[] knownIndexes = new int[Remembered];

    public LayoutLines(string text)
    {
        this.text = text;
        Array.Fill(knownIndexes, -1);
        var (last, wasIndented) = (0, false);
        for (var start = 0; start <= text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var lineEnd = length < 0 ? text.Length : start + length;
            var (lineStart, end) = (start, lineEnd);
            while (start < end && CharacterClass.IsBlank(text[start]))
            {
                start++;
            }
            while (end > start && CharacterClass.IsBlank(text[end - 1]))
            {
                end--;
            }
            // The first cells of a table's row may be empty: without them all others would stand under a wrong heading.
            if (start > lineStart && text[lineStart] == '\t' && text.AsSpan(start, end - start).Contains('\t'))
            {
                start = lineStart;
            }
            if (start < end)
            {
                Add(start, end, ref last);
                Indents += wasIndented && start == lineStart ? 1 : 0;
                wasIndented = start > lineStart;
            }
            start = lineEnd + 1;
        }
    }

    public int Count { get; private set; }

    /// <summary>How many lines with blanks before them stand above one without.</summary>
    public int Indents { get; }

    public LayoutLine this[int index]
    {
        get
        {
            var slot = index % Remembered;
            if (knownIndexes[slot] != index)
            {
                (known[slot], knownIndexes[slot]) = (Read(index), index);
            }
            return known[slot]!;
        }
    }

    private void Add(int start, int end, ref int last)
    {
        if (Count++ % Stride == 0)
        {
            marks.Add(new Mark(places.Length, last));
        }
        places.Add(start - last);
        places.Add(end - start);
        last = end;
    }

    private LayoutLine Read(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var (position, last) = marks[index / Stride];
        for (var i = index / Stride * Stride; ; i++)
        {
            var start = last + places.Read(ref position);
            var end = start + places.Read(ref position);
            if (i == index)
            {
                // A text's first line has no line feed before it, every other one its own.
                var feeds = text.AsSpan(last, start - last).Count('\n');
                var lineStart = start > 0 ? text.LastIndexOf('\n', start - 1) + 1 : 0;
                return LayoutLine.At(text, lineStart, start, end, index > 0 ? feeds - 1 : feeds);
            }
            last = end;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Mark(int Position, int LastEnd);
}
