using System.Runtime.CompilerServices;

namespace Articles.Analysis.Segmentation;

/// <summary>Characters, a bit each: those of one script lie in a few kilobytes, which the processor's cache holds. Immutable.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>Takes the characters in.</summary>
    public CharacterSet(IEnumerable<char> characters)
    {
        foreach (var c in characters)
        {
            _bits[c >> 6] |= 1UL << (c & 63);
        }
    }

    /// <summary>Whether a character is one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char character) => (_bits[character >> 6] & (1UL << (character & 63))) != 0;
}
