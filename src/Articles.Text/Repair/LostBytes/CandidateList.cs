using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// The characters that a lost one may be, with what a glance at each tells. Questions about all of them at once are
/// answered by bits, one a character in the list's order.
/// </summary>
internal sealed class CandidateList
{
    private const int BitsAByte = 8;

    // What each character is worth by itself, and with what the beginning of a longer word would add. Filled up to
    // whole vectors with what is worth nothing.
    private readonly float[] alone;
    private readonly float[] most;
    private readonly ulong[] ends;
    private readonly byte[] bits;
    private readonly float least;
    private readonly float leastSimplified;

    /// <summary>Makes a list.</summary>
    /// <param name="id">A number that no other list has.</param>
    /// <param name="characters">The characters.</param>
    public CandidateList(int id, char[] characters)
    {
        (Id, Characters) = (id, characters);
        MaskLength = (characters.Length + 63) / 64;
        (alone, most) = (new float[MaskLength * 64], new float[MaskLength * 64]);
        (ends, bits) = (new ulong[MaskLength], new byte[characters.Length]);
        Array.Fill(alone, float.NegativeInfinity);
        Array.Fill(most, float.NegativeInfinity);
        for (var i = 0; i < characters.Length; i++)
        {
            var simplified = Han.Simplified(characters[i]);
            alone[i] = Plausibility.Alone(simplified);
            most[i] = Plausibility.MostAlone(simplified);
            bits[i] = PairSet.BitOf(simplified);
            Set(ends, i, Plausibility.MayEndExtra(simplified));
        }
        least = LeastOf(characters);
        leastSimplified = LeastOf(characters.Where(character => Han.Simplified(character) == character));
    }

    /// <summary>
    /// What a text gains at least by each of the best characters, as many as are kept: nothing that gains less is among
    /// them.
    /// </summary>
    /// <param name="simplifiedOnly">Whether characters of the other script are improbable.</param>
    public float Least(bool simplifiedOnly) => simplifiedOnly ? leastSimplified : least;

    /// <summary>The list's number.</summary>
    public int Id { get; }

    /// <summary>The characters.</summary>
    public char[] Characters { get; }

    /// <summary>How many numbers the bits of all characters take.</summary>
    public int MaskLength { get; }

    /// <summary>Those that may end one of <see cref="ExtraWords"/>.</summary>
    public ReadOnlySpan<ulong> Ends => ends;

    // Among those that cost nothing beside what they are worth alone.
    private static float LeastOf(IEnumerable<char> characters)
    {
        var gains = characters
            .Select(Han.Simplified)
            .Where(character => !Plausibility.IsPause(character))
            .Select(Plausibility.Alone)
            .OrderDescending();
        return gains.Skip(UnknownResolver.BeamWidth - 1).FirstOrDefault(float.NegativeInfinity);
    }

    /// <summary>Marks the characters that are worth more than a limit by themselves, and no others.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="mayBegin">Whether they may go on with the beginning of a longer word.</param>
    /// <param name="mask">Their bits.</param>
    public void MarkAbove(float limit, bool mayBegin, Span<ulong> mask)
    {
        var worths = mayBegin ? most : alone;
        var bytes = MemoryMarshal.AsBytes(mask);
        var limits = Vector256.Create(limit);
        for (var i = 0; i < bytes.Length; i++)
        {
            var eight = Vector256.Create(worths.AsSpan(i * BitsAByte, BitsAByte));
            bytes[i] = (byte)Vector256.GreaterThan(eight, limits).ExtractMostSignificantBits();
        }
    }

    /// <summary>Marks the characters that a pair of a set has behind a first character, beside those that are marked.</summary>
    public void MarkPairs(PairSet pairs, char first, Span<ulong> mask)
    {
        var seconds = pairs.Seconds(first);
        for (var i = 0; i < bits.Length; i++)
        {
            if (((seconds >> bits[i]) & 1) != 0 && pairs.Contains(Plausibility.PairKey(first, Characters[i])))
            {
                mask[i / 64] |= 1UL << (i % 64);
            }
        }
    }

    /// <summary>Marks the characters of which something is true.</summary>
    public ulong[] Where(Func<char, bool> condition)
    {
        var mask = new ulong[MaskLength];
        for (var i = 0; i < Characters.Length; i++)
        {
            Set(mask, i, condition(Characters[i]));
        }
        return mask;
    }

    private static void Set(ulong[] mask, int at, bool value) => mask[at / 64] |= value ? 1UL << (at % 64) : 0;
}
