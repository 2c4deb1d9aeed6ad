using System.Runtime.InteropServices;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Lists;

/// <summary>
/// Lines of texts, read in place: how many lines there are, the number of the first text of each and that behind the last one's last
/// (32 bits), the texts' <see cref="TextPlace"/>s. Immutable.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TextLines
{
    private readonly MappedBytes starts;
    private readonly TextList texts;

    /// <summary>Opens what <see cref="Write"/> made.</summary>
    /// <param name="bytes">The lines.</param>
    /// <param name="characters">The characters of the texts.</param>
    public TextLines(MappedBytes bytes, MappedBytes characters)
    {
        Count = bytes.As<int>()[0];
        starts = bytes.Slice(sizeof(int), (Count + 1) * sizeof(int));
        var end = sizeof(int) + starts.Length;
        texts = new TextList(bytes.Slice(end, starts.As<int>()[Count] * sizeof(uint)), characters);
    }

    /// <summary>How many lines there are.</summary>
    public int Count { get; }

    /// <summary>A line's texts.</summary>
    public TextList this[int line]
    {
        get
        {
            var numbers = starts.As<int>();
            return texts[numbers[line]..numbers[line + 1]];
        }
    }

    /// <summary>A line's first text.</summary>
    public ReadOnlySpan<char> FirstOf(int line) => texts[starts.As<int>()[line]];

    /// <summary>The bytes of lines.</summary>
    /// <param name="lines">The lines' texts.</param>
    /// <param name="pool">Takes the texts' characters.</param>
    public static byte[] Write(IReadOnlyCollection<IReadOnlyCollection<string>> lines, TextPool pool)
    {
        var firsts = new List<int> { lines.Count, 0 };
        foreach (var line in lines)
        {
            firsts.Add(firsts[^1] + line.Count);
        }
        return
        [
            .. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(firsts)),
            .. MemoryMarshal.AsBytes<uint>(pool.Add(lines.SelectMany(static x => x))),
        ];
    }
}
