using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Lists;

/// <summary>Texts by number, read in place. Immutable.</summary>
/// <param name="places">Where in the characters each text stands, as <see cref="TextPlace"/> has it (32 bits).</param>
/// <param name="characters">The characters (UTF-16).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TextList(MappedBytes places, MappedBytes characters)
{
    /// <summary>How many there are.</summary>
    public int Count => places.Length / sizeof(uint);

    /// <summary>A text by its number, from 0 on.</summary>
    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            var place = places.As<uint>()[number];
            return characters.As<char>().Slice(TextPlace.Start(place), TextPlace.Length(place));
        }
    }

    /// <summary>Whether a text is another one. The length, which stands by the place, tells most apart without a glance at the characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int number, ReadOnlySpan<char> other)
    {
        var place = places.As<uint>()[number];
        return TextPlace.Length(place) == other.Length
            && other.SequenceEqual(characters.As<char>().Slice(TextPlace.Start(place), other.Length));
    }

    /// <summary>Some of the texts, numbered from 0 on.</summary>
    /// <param name="first">The first one's number.</param>
    /// <param name="count">How many there are.</param>
    public TextList Slice(int first, int count) =>
        new(places.Slice(first * sizeof(uint), count * sizeof(uint)), characters);

    /// <summary>The texts in their order, spelled anew each time.</summary>
    public IEnumerable<string> Spelled()
    {
        for (var number = 0; number < Count; number++)
        {
            yield return this[number].ToString();
        }
    }
}
