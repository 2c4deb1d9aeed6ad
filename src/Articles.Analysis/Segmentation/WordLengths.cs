using System.Numerics;
using System.Runtime.CompilerServices;

namespace Articles.Analysis.Segmentation;

/// <summary>
/// How long the words are that begin, or end, with a character: tells at once of most stretches of text that they are no
/// word of a list. It may hold lengths too many, never too few. Immutable.
/// </summary>
internal sealed class WordLengths
{
    /// <summary>The length that stands for itself and all greater ones.</summary>
    public const int Most = 31;

    // A few for each word: most tables are small.
    private const int SlotsPerWord = 4;
    private const int FewestSlots = 16;
    private const int MostSlots = 256;

    private readonly uint[] _lengths;

    private WordLengths(IReadOnlyCollection<(char Edge, int Length)> words)
    {
        var slots = Math.Clamp(SlotsPerWord * words.Count, FewestSlots, MostSlots);
        _lengths = new uint[BitOperations.RoundUpToPowerOf2((uint)slots)];
        foreach (var (edge, length) in words)
        {
            _lengths[Slot(edge)] |= Bit(length);
        }
    }

    /// <summary>The lengths by the words' first characters.</summary>
    public static WordLengths ByFirst(IEnumerable<string> words) => new([.. words.Select(x => (x[0], x.Length))]);

    /// <summary>The lengths by the words' last characters.</summary>
    public static WordLengths ByLast(IEnumerable<string> words) => new([.. words.Select(x => (x[^1], x.Length))]);

    /// <summary>Whether a word at a character may have a length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBe(char edge, int length) => (_lengths[Slot(edge)] & Bit(length)) != 0;

    /// <summary>
    /// The lengths up to another one that a word at a character may have, but for <see cref="Most"/>: for each the bit of its
    /// number.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint UpTo(int longest, char edge) => _lengths[Slot(edge)] & (Bit(Math.Min(longest + 1, Most)) - 1);

    /// <summary>Whether any word may be at a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeAny(char edge) => _lengths[Slot(edge)] != 0;

    /// <summary>The index of the first of several characters that any word may be at; -1 if there is none.</summary>
    public int IndexOfAny(ReadOnlySpan<char> edges)
    {
        var lengths = _lengths;
        for (var i = 0; i < edges.Length; i++)
        {
            if (lengths[(edges[i] ^ (edges[i] >> 8)) & (lengths.Length - 1)] != 0)
            {
                return i;
            }
        }
        return -1;
    }

    private int Slot(char edge) => (edge ^ (edge >> 8)) & (_lengths.Length - 1);

    private static uint Bit(int length) => 1u << Math.Min(length, Most);
}
