using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Articles.Analysis.Lending;

/// <summary>
/// Pairs of characters, a bit each, which pairs share: tells of most pairs that they are none of those. It may let others through. In
/// a buffer that is lent and, where it is disposed of, given back.
/// </summary>
internal sealed class PairSieve : IDisposable
{
    private const int FewestBits = 1024;
    private const int MostBits = 1 << 22;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>Makes room.</summary>
    /// <param name="most">How many pairs are added at most.</param>
    /// <param name="bitsPerPair">One of so many other pairs is let through at most, while fewer than some million bits are enough.</param>
    public PairSieve(int most, int bitsPerPair)
    {
        var bits = (int)
            BitOperations.RoundUpToPowerOf2((uint)Math.Clamp((long)most * bitsPerPair, FewestBits, MostBits));
        _shift = 32 - BitOperations.Log2((uint)bits);
        _bits = ArrayPool<ulong>.Shared.Rent(bits / 64);
        _bits.AsSpan(0, bits / 64).Clear();
    }

    /// <summary>Adds a pair.</summary>
    public void Add(char first, char second)
    {
        var bit = Bit(first, second);
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    /// <summary>Whether a pair may be one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(char first, char second)
    {
        var bit = Bit(first, second);
        return (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    private uint Bit(char first, char second) => (((uint)first << 16) | second) * 0x9E3779B1u >> _shift;

    /// <inheritdoc />
    public void Dispose() => ArrayPool<ulong>.Shared.Return(_bits);
}
