using System.Runtime.InteropServices;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Lists;

/// <summary>Texts by number, one behind the other, read in place. Immutable.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TextList
{
    private readonly MappedBytes starts;
    private readonly MappedBytes text;

    /// <summary>Opens a list that <see cref="TextListWriter"/> wrote.</summary>
    public TextList(MappedBytes bytes)
    {
        var count = bytes.As<int>()[0];
        starts = bytes.Slice(sizeof(int), (count + 1) * sizeof(int));
        var end = sizeof(int) + starts.Length;
        text = bytes.Slice(end, bytes.Length - end);
    }

    /// <summary>Takes a list's parts.</summary>
    /// <param name="starts">Where each text begins, and the last one's end (32 bits).</param>
    /// <param name="text">The texts (UTF-16).</param>
    public TextList(MappedBytes starts, MappedBytes text) => (this.starts, this.text) = (starts, text);

    /// <summary>How many there are.</summary>
    public int Count => (starts.Length / sizeof(int)) - 1;

    /// <summary>A text by its number, from 0 on.</summary>
    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            var offsets = starts.As<int>();
            return text.As<char>()[offsets[number]..offsets[number + 1]];
        }
    }

    /// <summary>The texts in their order, spelled anew each time.</summary>
    public IEnumerable<string> Spelled()
    {
        for (var number = 0; number < Count; number++)
        {
            yield return this[number].ToString();
        }
    }
}
