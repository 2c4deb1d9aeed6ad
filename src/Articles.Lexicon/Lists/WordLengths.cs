using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Lists;

/// <summary>
/// How long the words are that begin, or end, with a character: tells at once of most stretches of text that they are no
/// word of a list. It may hold lengths too many, never too few. Immutable.
/// </summary>
/// <param name="lengths">What <see cref="ByFirst"/> or <see cref="ByLast"/> made.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct WordLengths(MappedBytes lengths)
{
    /// <summary>The length that stands for itself and all greater ones.</summary>
    public const int Most = 31;

    // A few for each word: most tables are small.
    private const int SlotsPerWord = 4;
    private const int FewestSlots = 16;
    private const int MostSlots = 256;

    /// <summary>The lengths by the words' first characters.</summary>
    public static uint[] ByFirst(IReadOnlyCollection<string> words) => Read(words, static x => x[0]);

    /// <summary>The lengths by the words' last characters.</summary>
    public static uint[] ByLast(IReadOnlyCollection<string> words) => Read(words, static x => x[^1]);

    /// <summary>Whether a word at a character may have a length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBe(char edge, int length) => (At(edge) & Bit(length)) != 0;

    /// <summary>
    /// The lengths up to another one that a word at a character may have, but for <see cref="Most"/>: for each the bit of its
    /// number.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint UpTo(int longest, char edge) => At(edge) & (Bit(Math.Min(longest + 1, Most)) - 1);

    /// <summary>Whether any word may be at a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeAny(char edge) => At(edge) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint At(char edge)
    {
        var slots = lengths.As<uint>();
        return slots[Slot(edge, slots.Length)];
    }

    private static uint[] Read(IReadOnlyCollection<string> words, Func<string, char> edge)
    {
        var slots = Math.Clamp(SlotsPerWord * words.Count, FewestSlots, MostSlots);
        var lengths = new uint[BitOperations.RoundUpToPowerOf2((uint)slots)];
        foreach (var word in words)
        {
            if (word.Length > 0)
            {
                lengths[Slot(edge(word), lengths.Length)] |= Bit(word.Length);
            }
        }
        return lengths;
    }

    private static int Slot(char edge, int slots) => (edge ^ (edge >> 8)) & (slots - 1);

    private static uint Bit(int length) => 1u << Math.Min(length, Most);
}
