using System.Collections;
using System.Runtime.InteropServices;

namespace Articles.Text.Pipeline;

/// <summary>
/// The lines of a text. Only their lengths are kept, a byte or two each, so that a file of nothing but line ends needs
/// no more memory than another. Meant to be read line by line; a step back costs a few reads.
/// </summary>
internal sealed class TextLines : IReadOnlyList<TextLine>
{
    private const int Stride = 16;
    private readonly CompactNumbers lengths = new();
    private readonly List<Mark> marks = [];
    private int at = -1;
    private int position;
    private TextLine current;

    /// <summary>Finds the lines of a text; an empty text has one empty line.</summary>
    public TextLines(string text)
    {
        for (var start = 0; start <= text.Length; Count++)
        {
            if (Count % Stride == 0)
            {
                marks.Add(new Mark(lengths.Length, start));
            }
            var length = text.AsSpan(start).IndexOf('\n');
            length = length < 0 ? text.Length - start : length;
            lengths.Add(length);
            start += length + 1;
        }
    }

    public int Count { get; }

    public TextLine this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            if (index < at || at < 0 || index / Stride > at / Stride)
            {
                var mark = marks[index / Stride];
                (at, position) = (index / Stride * Stride, mark.Position);
                current = new TextLine(mark.Start, lengths.Read(ref position));
            }
            for (; at < index; at++)
            {
                current = new TextLine(current.End + 1, lengths.Read(ref position));
            }
            return current;
        }
    }

    public IEnumerator<TextLine> GetEnumerator()
    {
        var (start, place) = (0, 0);
        while (place < lengths.Length)
        {
            var line = new TextLine(start, lengths.Read(ref place));
            start = line.End + 1;
            yield return line;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Mark(int Position, int Start);
}
