using System.Numerics;
using System.Runtime.CompilerServices;

namespace Articles.Analysis.Segmentation;

/// <summary>
/// What a set's words have at their edges: a number made of first character, last character and length tells of nearly all
/// words of a text that they are not in the set. A text's words have theirs made once, for all sets. Immutable.
/// </summary>
internal sealed class WordEdges
{
    // Of so many bits for a word of the set one is set.
    private const int BitsPerWord = 32;
    private const int FewestBits = 512;
    private const int Numbers = 1 << 16;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>Takes the words in.</summary>
    public WordEdges(IReadOnlyCollection<string> words)
    {
        var size = Math.Clamp(BitOperations.RoundUpToPowerOf2((uint)(BitsPerWord * words.Count)), FewestBits, Numbers);
        _bits = new ulong[size / 64];
        _shift = BitOperations.Log2(Numbers / size);
        foreach (var word in words)
        {
            var bit = Of(word) >> _shift;
            _bits[bit >> 6] |= 1UL << (bit & 63);
        }
    }

    /// <summary>The number of a word, which has a character at least.</summary>
    public static ushort Of(ReadOnlySpan<char> word) =>
        (ushort)(((word[0] * 0x9E3779B1u) ^ (word[^1] * 0x85EBCA6Bu) ^ ((uint)word.Length * 0xC2B2AE35u)) >> 16);

    /// <summary>Whether a word with a number may be one of the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBe(ushort edges)
    {
        var bit = edges >> _shift;
        return (_bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    /// <summary>The index of the first of several words' numbers that may be one of the set's; -1 if there is none.</summary>
    public int IndexIn(ReadOnlySpan<ushort> edges)
    {
        var (bits, shift) = (_bits, _shift);
        for (var i = 0; i < edges.Length; i++)
        {
            var bit = edges[i] >> shift;
            if ((bits[bit >> 6] & (1UL << (bit & 63))) != 0)
            {
                return i;
            }
        }
        return -1;
    }
}
