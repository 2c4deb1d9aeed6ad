using System.Buffers;
using System.Numerics;
using System.Security.Cryptography;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// A set of pairs of characters as numbers that are not 0. Where a pair goes depends on a number drawn anew in every
/// process: no text can be made whose pairs all fall together.
/// </summary>
internal sealed class PairSet : IDisposable
{
    private const int Smallest = 256;
    private const int Firsts = 2048;

    /// <summary>How many bits second characters are told apart by.</summary>
    public const int SecondBits = 64;
    private static readonly ulong Seed = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;

    // Behind each first character, or several that share a place, the bits of the second ones: most of those that are
    // not there are known by that.
    private readonly ulong[] seconds = Lend<ulong>(Firsts);

    // At most half of the places are taken; 0 is a free one.
    private uint[] places;
    private int size;
    private int shift;

    /// <summary>Makes an empty set.</summary>
    /// <param name="expected">How many pairs are expected.</param>
    public PairSet(int expected)
    {
        size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, expected * 2));
        (places, shift) = (Lend<uint>(size), 64 - BitOperations.Log2((uint)size));
    }

    /// <summary>How many pairs there are.</summary>
    public int Count { get; private set; }

    /// <summary>Which bit stands for a second character.</summary>
    public static byte BitOf(char second) => (byte)((second * 0x9E3779B1u) >> 26);

    /// <summary>The bits of all second characters behind a first one; other characters may have the same bits.</summary>
    public ulong Seconds(char first) => seconds[first & (Firsts - 1)];

    /// <summary>Whether a pair may be there: a look that takes less than <see cref="Contains"/>.</summary>
    public bool MayContain(char first, char second) => ((Seconds(first) >> BitOf(second)) & 1) != 0;

    /// <summary>Whether a pair is there.</summary>
    public bool Contains(uint pair)
    {
        var (found, last) = (places, size - 1);
        var at = Place(pair);
        while (found[at] != 0 && found[at] != pair)
        {
            at = (at + 1) & last;
        }
        return found[at] != 0;
    }

    /// <summary>Adds a pair, if it is not there yet.</summary>
    public void Add(uint pair)
    {
        var at = Place(pair);
        while (places[at] != 0)
        {
            if (places[at] == pair)
            {
                return;
            }
            at = (at + 1) & (size - 1);
        }
        places[at] = pair;
        seconds[(pair >> 16) & (Firsts - 1)] |= 1UL << BitOf((char)pair);
        Count++;
        if (Count * 2 > size)
        {
            Grow();
        }
    }

    private int Place(uint pair) => (int)((pair * Seed) >> shift);

    private void Grow()
    {
        var (old, oldSize) = (places, size);
        (size, shift, Count) = (size * 2, shift - 1, 0);
        places = Lend<uint>(size);
        foreach (var pair in old.AsSpan(0, oldSize))
        {
            if (pair != 0)
            {
                Add(pair);
            }
        }
        ArrayPool<uint>.Shared.Return(old);
    }

    /// <summary>Gives back what was lent; the set is not used any more.</summary>
    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(places);
        ArrayPool<ulong>.Shared.Return(seconds);
        places = [];
    }

    private static T[] Lend<T>(int length)
    {
        var lent = ArrayPool<T>.Shared.Rent(length);
        Array.Clear(lent, 0, length);
        return lent;
    }
}
