using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Lists;

/// <summary>
/// What a set's words have at their edges: a number made of first character, last character and length tells of nearly all
/// words of a text that they are not in the set. A text's words have theirs made once, for all sets. Immutable.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct WordEdges
{
    // Of so many bits for a word of the set one is set.
    private const int BitsPerWord = 32;
    private const int FewestBits = 512;
    private const int NumberBits = 16;

    private readonly MappedBytes bits;
    private readonly int shift;

    /// <summary>Opens what <see cref="Write"/> made.</summary>
    public WordEdges(MappedBytes bits)
    {
        this.bits = bits;
        shift = ShiftOf(bits.Length * 8);
    }

    /// <summary>The bits of a set's words.</summary>
    public static ulong[] Write(IReadOnlyCollection<string> words)
    {
        var size = Math.Clamp(
            BitOperations.RoundUpToPowerOf2((uint)(BitsPerWord * words.Count)),
            FewestBits,
            1 << NumberBits
        );
        var made = new ulong[size / 64];
        var by = ShiftOf((int)size);
        foreach (var word in words)
        {
            var bit = Of(word) >> by;
            made[bit >> 6] |= 1UL << (bit & 63);
        }
        return made;
    }

    /// <summary>Those of the words of several sets. They are kept as long as the process lives.</summary>
    public static WordEdges OfAny(IReadOnlyCollection<WordEdges> sets)
    {
        var made = new ulong[(1 << NumberBits) / 64];
        for (var number = 0; number <= ushort.MaxValue; number++)
        {
            if (sets.Any(x => x.MayBe((ushort)number)))
            {
                made[number >> 6] |= 1UL << (number & 63);
            }
        }
        return new WordEdges(MappedBytes.Copy(MemoryMarshal.AsBytes<ulong>(made)));
    }

    /// <summary>The number of a word, which has a character at least.</summary>
    public static ushort Of(ReadOnlySpan<char> word) =>
        (ushort)(((word[0] * 0x9E3779B1u) ^ (word[^1] * 0x85EBCA6Bu) ^ ((uint)word.Length * 0xC2B2AE35u)) >> 16);

    /// <summary>Whether a word with a number may be one of the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBe(ushort edges)
    {
        var bit = edges >> shift;
        return (bits.As<ulong>()[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    /// <summary>The index of the first of several words' numbers that may be one of the set's; -1 if there is none.</summary>
    public int IndexIn(ReadOnlySpan<ushort> edges)
    {
        var ofSet = bits.As<ulong>();
        var by = shift;
        for (var i = 0; i < edges.Length; i++)
        {
            var bit = edges[i] >> by;
            if ((ofSet[bit >> 6] & (1UL << (bit & 63))) != 0)
            {
                return i;
            }
        }
        return -1;
    }

    private static int ShiftOf(int size) => NumberBits - BitOperations.Log2((uint)size);
}
