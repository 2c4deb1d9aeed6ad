using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Articles.Lexicon;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// The characters that a lost one may be, with what a glance at each tells. Questions about all of them at once are
/// answered by bits, one a character in the list's order.
/// </summary>
internal sealed class CandidateList
{
    private const int BitsAByte = 8;
    private const int Bytes = 0x100;

    // What each character is worth by itself. Filled up to whole vectors with what is worth nothing.
    private readonly float[] alone;

    // For each bit that stands for characters in a set of pairs, those of the list that have it.
    private readonly ulong[] pairBits;

    // The sets behind each second byte; made as they are asked for, two threads may make the same one.
    private readonly CandidateSet?[] behindHidden = new CandidateSet?[Bytes];

    /// <summary>Makes a list.</summary>
    /// <param name="id">A number that no other list has.</param>
    /// <param name="characters">The characters.</param>
    public CandidateList(int id, char[] characters)
    {
        (Id, Characters, Simplified) = (id, characters, [.. characters.Select(Han.Simplified)]);
        MaskLength = (characters.Length + 63) / 64;
        alone = new float[MaskLength * 64];
        pairBits = new ulong[PairSet.SecondBits * MaskLength];
        Array.Fill(alone, float.NegativeInfinity);
        for (var i = 0; i < characters.Length; i++)
        {
            var simplified = Han.Simplified(characters[i]);
            alone[i] = Plausibility.Alone(simplified);
            pairBits[(PairSet.BitOf(simplified) * MaskLength) + (i / 64)] |= 1UL << (i % 64);
        }
        All = SetWhere(_ => true);
    }

    /// <summary>The list's number.</summary>
    public int Id { get; }

    /// <summary>The characters.</summary>
    public char[] Characters { get; }

    /// <summary>Their simplified forms.</summary>
    public char[] Simplified { get; }

    /// <summary>How many numbers the bits of all characters take.</summary>
    public int MaskLength { get; }

    /// <summary>All characters.</summary>
    public CandidateSet All { get; }

    /// <summary>The characters whose first byte makes a pair that a page does not show with a byte before it.</summary>
    public CandidateSet BehindHidden(int trail) =>
        behindHidden[trail] ??= SetWhere(character => Gbk.IsHidden(trail, Gbk.Pair(character) >> 8));

    /// <summary>Marks the characters that are worth more than a limit by themselves, and no others.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="mask">Their bits.</param>
    public void MarkAbove(float limit, Span<ulong> mask)
    {
        var bytes = MemoryMarshal.AsBytes(mask);
        var limits = Vector256.Create(limit);
        for (var i = 0; i < bytes.Length; i++)
        {
            var eight = Vector256.Create(alone.AsSpan(i * BitsAByte, BitsAByte));
            bytes[i] = (byte)Vector256.GreaterThan(eight, limits).ExtractMostSignificantBits();
        }
    }

    /// <summary>Marks the characters that bring a text above a score by what they are worth there as words by themselves.</summary>
    /// <param name="bonds">Their row of <see cref="BondRows"/>.</param>
    /// <param name="score">The text's score.</param>
    /// <param name="least">The score to exceed.</param>
    /// <param name="mask">Their bits.</param>
    public void MarkAbove(ReadOnlySpan<byte> bonds, float score, float least, Span<ulong> mask)
    {
        var bytes = MemoryMarshal.AsBytes(mask);
        var (scores, limits) = (Vector256.Create(score), Vector256.Create(least));
        for (var i = 0; i < bytes.Length; i++)
        {
            var eight = Vector256.Create(alone.AsSpan(i * BitsAByte, BitsAByte));
            var steps = Neighbours.FromSteps(bonds.Slice(i * BitsAByte, BitsAByte));
            var worths = scores + steps + eight;
            bytes[i] = (byte)Vector256.GreaterThan(worths, limits).ExtractMostSignificantBits();
        }
    }

    /// <summary>How many characters <see cref="MarkAbove(ReadOnlySpan{byte}, float, float, Span{ulong})"/> marks.</summary>
    /// <param name="bonds">Their row of <see cref="BondRows"/>.</param>
    /// <param name="score">The text's score.</param>
    /// <param name="least">The score to exceed.</param>
    /// <param name="fits">The bits of those that count.</param>
    public int CountAbove(ReadOnlySpan<byte> bonds, float score, float least, ReadOnlySpan<ulong> fits)
    {
        var bytes = MemoryMarshal.AsBytes(fits);
        var (scores, limits, count) = (Vector256.Create(score), Vector256.Create(least), 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0)
            {
                var eight = Vector256.Create(alone.AsSpan(i * BitsAByte, BitsAByte));
                var worths = scores + Neighbours.FromSteps(bonds.Slice(i * BitsAByte, BitsAByte)) + eight;
                var above = Vector256.GreaterThan(worths, limits).ExtractMostSignificantBits();
                count += BitOperations.PopCount(above & bytes[i]);
            }
        }
        return count;
    }

    /// <summary>Marks the characters that a pair of a set has behind a first character, beside those that are marked.</summary>
    /// <param name="pairs">The set.</param>
    /// <param name="first">The first character, simplified.</param>
    /// <param name="fitting">Those that count.</param>
    /// <param name="mask">Their bits.</param>
    public void MarkPairs(PairSet pairs, char first, CandidateSet fitting, Span<ulong> mask)
    {
        var fits = fitting.Mask;
        for (var seconds = pairs.Seconds(first); seconds != 0; seconds &= seconds - 1)
        {
            var bits = pairBits.AsSpan((int)ulong.TrailingZeroCount(seconds) * MaskLength, MaskLength);
            for (var i = 0; i < mask.Length; i++)
            {
                // Other characters have the same bits.
                for (var left = bits[i] & fits[i] & ~mask[i]; left != 0; left &= left - 1)
                {
                    var second = Simplified[(i * 64) + BitOperations.TrailingZeroCount(left)];
                    mask[i] |= pairs.Contains(((uint)first << 16) | second) ? left & (~left + 1) : 0;
                }
            }
        }
    }

    /// <summary>The set of the characters of which something is true.</summary>
    public CandidateSet SetWhere(Func<char, bool> condition) => new(Characters, Where(condition));

    /// <summary>The bits of the characters of which something is true.</summary>
    public ulong[] Where(Func<char, bool> condition)
    {
        var mask = new ulong[MaskLength];
        for (var i = 0; i < Characters.Length; i++)
        {
            mask[i / 64] |= condition(Characters[i]) ? 1UL << (i % 64) : 0;
        }
        return mask;
    }
}
