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

    private readonly uint[] _lengths = new uint[256];

    private WordLengths(IEnumerable<(char Edge, int Length)> words)
    {
        foreach (var (edge, length) in words)
        {
            _lengths[Slot(edge)] |= Bit(length);
        }
    }

    /// <summary>The lengths by the words' first characters.</summary>
    public static WordLengths ByFirst(IEnumerable<string> words) => new(words.Select(x => (x[0], x.Length)));

    /// <summary>The lengths by the words' last characters.</summary>
    public static WordLengths ByLast(IEnumerable<string> words) => new(words.Select(x => (x[^1], x.Length)));

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

    private static int Slot(char edge) => (byte)(edge ^ (edge >> 8));

    private static uint Bit(int length) => 1u << Math.Min(length, Most);
}
