using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Articles.Lexicon.Lists;

/// <summary>
/// What <see cref="WordMapWriter"/> writes and <see cref="WordMap"/> reads: the header, then, each only as long as the header
/// says and without gaps,
/// <list type="bullet">
/// <item>a bit for each hash, <see cref="HashesPerSlot"/> for a slot (64 bits);</item>
/// <item>the words' <see cref="WordEdges"/> (64 bits), none where nobody asks for them;</item>
/// <item><see cref="WordLengths"/> by the first character and by the last one (32 bits);</item>
/// <item>each word's <see cref="TextPlace"/> (32 bits);</item>
/// <item>the slots: numbers of words from one on, zero is free, half of them at least (16 bits);</item>
/// <item>a value for each word (16 bits), none where nobody asks for them;</item>
/// <item>the words' characters (UTF-16), none where many maps have theirs together.</item>
/// </list>
/// </summary>
/// <param name="Count">How many words there are.</param>
/// <param name="SlotBits">The slots' number, as a power of two.</param>
/// <param name="Hashes">How many numbers of bits for hashes there are.</param>
/// <param name="Edges">How many numbers of bits for edges there are.</param>
/// <param name="Lengths">How many lengths there are for either end.</param>
/// <param name="Values">How many values there are.</param>
/// <param name="TextLength">How many characters there are.</param>
/// <param name="Longest">How many the longest word has.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct WordMapFormat(
    int Count,
    int SlotBits,
    int Hashes,
    int Edges,
    int Lengths,
    int Values,
    int TextLength,
    int Longest
)
{
    /// <summary>How many words a map takes.</summary>
    public const int MostWords = ushort.MaxValue;

    /// <summary>How many bits for hashes a slot has, as a power of two: 8.</summary>
    public const int HashesPerSlot = 3;

    /// <summary>Bytes before the first part.</summary>
    public static int Size => Unsafe.SizeOf<WordMapFormat>();

    /// <summary>How many slots a number of words takes, as a power of two: half full at most.</summary>
    public static int SlotBitsFor(int words) => BitOperations.Log2((uint)(2 * words) + 1) + 1;

    /// <summary>A word's hash, whose first bits say which slot is its own.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var key = 0UL;
        foreach (var c in word)
        {
            key = BitOperations.RotateLeft(key, 16) ^ c;
        }
        return key * 0x9E3779B97F4A7C15;
    }
}
