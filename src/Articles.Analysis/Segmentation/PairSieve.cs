using System.Runtime.CompilerServices;

namespace Articles.Analysis.Segmentation;

/// <summary>
/// Pairs of characters, a bit each in sixteen kilobytes: tells of most pairs that they are none of those. It may let others through.
/// Immutable.
/// </summary>
internal sealed class PairSieve
{
    private const int Bits = 17;

    private readonly ulong[] _bits = new ulong[(1 << Bits) / 64];

    /// <summary>Takes the pairs in.</summary>
    public PairSieve(IEnumerable<(char First, char Second)> pairs)
    {
        foreach (var (first, second) in pairs)
        {
            var bit = Bit(first, second);
            _bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>Whether a pair may be one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(char first, char second)
    {
        var bit = Bit(first, second);
        return (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    private static uint Bit(char first, char second) => (((uint)first << 16) | second) * 0x9E3779B1u >> (32 - Bits);
}
