using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Articles.Analysis.Model;

/// <summary>
/// The model's weights, read where they are. The file, all numbers little-endian: <see cref="Magic"/> and the binary
/// logarithm of the number of rows and the screen's least sum (32 bits each); the transitions (16 bits each, a row for each tag and one for the
/// sentence's start, filled up to <see cref="ScreenOffset"/>); the screen's weights (8 bits each); a fingerprint of 16 bits for each row, 0 for a free
/// one; the rows of <see cref="NameTags.Count"/> weights of 8 bits. A feature's row is the first from
/// the one that its hash's low bits number, going on in a circle, with its hash's high bits as fingerprint.
/// </summary>
internal sealed class NameWeights
{
    /// <summary>"NAM3": the format's name and version.</summary>
    public const int Magic = 0x334D414E;

    /// <summary>Where the transitions begin.</summary>
    public const int TransitionsOffset = 12;

    /// <summary>Where the screen's weights begin.</summary>
    public const int ScreenOffset = 576;

    /// <summary>Where the fingerprints begin.</summary>
    public const int FingerprintsOffset = ScreenOffset + (1 << NameScreen.Bits);

    private readonly ResourceBytes _bytes;
    private readonly int _mask;
    private readonly Vector256<short> _outsideQuotations;

    /// <summary>Opens a file.</summary>
    /// <exception cref="InvalidDataException">It is not of this format.</exception>
    public NameWeights(ResourceBytes bytes)
    {
        _bytes = bytes;
        var header = bytes.Span;
        if (header.Length < FingerprintsOffset || BinaryPrimitives.ReadInt32LittleEndian(header) != Magic)
        {
            throw new InvalidDataException("This is not a file of name weights of this version.");
        }
        var rows = 1 << BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        if (header.Length != Size(rows))
        {
            throw new InvalidDataException("The file of name weights is not as long as its header says.");
        }
        _mask = rows - 1;
        Screen = new NameScreen(bytes, ScreenOffset, BinaryPrimitives.ReadInt32LittleEndian(header[8..]));
        Transitions = new int[(NameTags.Count + 1) * NameTags.Count];
        for (var i = 0; i < Transitions.Length; i++)
        {
            Transitions[i] = BinaryPrimitives.ReadInt16LittleEndian(header[(TransitionsOffset + (2 * i))..]);
        }
        _outsideQuotations = Add(NameFeatures.OutsideQuotations, default);
    }

    /// <summary>Tells which words need no scores.</summary>
    public NameScreen Screen { get; }

    /// <summary>The scores of one tag after another, as <see cref="NameDecoder"/> takes them.</summary>
    public int[] Transitions { get; }

    /// <summary>A file's length in bytes.</summary>
    public static int Size(int rows) => FingerprintsOffset + (rows * (2 + NameTags.Count));

    /// <summary>The fingerprint of a feature; never 0.</summary>
    public static ushort Fingerprint(ulong feature) => (ushort)Math.Max(feature >> 48, 1);

    /// <summary>Adds a character's features up.</summary>
    /// <param name="features">Their hashes, as <see cref="NameFeatures"/> writes them.</param>
    /// <param name="scores">Takes the tags' scores.</param>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        // One that stands in no quotation has what all of those have.
        var (first, second) = Vector256.Widen(
            Add(features, features.Length < NameFeatures.Count ? _outsideQuotations : default)
        );
        first.CopyTo(scores);
        second.CopyTo(scores[8..]);
    }

    [SkipLocalsInit]
    private Vector256<short> Add(ReadOnlySpan<ulong> features, Vector256<short> before)
    {
        var bytes = _bytes.Span;
        var fingerprints = MemoryMarshal.Cast<byte, ushort>(bytes.Slice(FingerprintsOffset, 2 * (_mask + 1)));
        var weights = MemoryMarshal.Cast<byte, sbyte>(bytes[(FingerprintsOffset + (2 * (_mask + 1)))..]);
        // First all rows, then all weights, and each asked for before: so many look-ups are on their way to memory at a time. No
        // branch depends on whether a feature has a row: it can't be foreseen, and half of them have none.
        Span<int> rows = stackalloc int[NameFeatures.Count];
        foreach (var feature in features)
        {
            ResourceBytes.Prefetch(in fingerprints[(int)feature & _mask]);
            ResourceBytes.Prefetch(in fingerprints[((int)feature + Vector128<ushort>.Count - 1) & _mask]);
        }
        var count = 0;
        foreach (var feature in features)
        {
            (var row, var has) = Find(fingerprints, feature);
            rows[count] = row;
            // Without a row of its own a feature asks for the first one, which is at hand, not for one that nothing adds.
            ResourceBytes.Prefetch(in weights[row * has * NameTags.Count]);
            count += has;
        }
        // A parameter would be added to in memory.
        var sum = before;
        foreach (var row in rows[..count])
        {
            var ofRow = Vector128.Create(weights.Slice(row * NameTags.Count, NameTags.Count));
            sum += Vector256.WidenLower(ofRow.ToVector256Unsafe());
        }
        return sum;
    }

    // The row, and 1 if it is the feature's, 0 if it is free.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int Row, int Has) Find(ReadOnlySpan<ushort> fingerprints, ulong feature)
    {
        var fingerprint = Fingerprint(feature);
        var row = (int)feature & _mask;
        if (row <= fingerprints.Length - Vector128<ushort>.Count)
        {
            var rows = Vector128.Create(fingerprints.Slice(row, Vector128<ushort>.Count));
            var own = Vector128.Equals(rows, Vector128.Create(fingerprint));
            var ends = own | Vector128.Equals(rows, default);
            if (ends.AsByte().ExtractMostSignificantBits() is not 0 and var bits)
            {
                var at = BitOperations.TrailingZeroCount(bits);
                return (row + (at / sizeof(ushort)), (int)(own.AsByte().ExtractMostSignificantBits() >> at) & 1);
            }
        }
        while (fingerprints[row] != fingerprint && fingerprints[row] != 0)
        {
            row = (row + 1) & _mask;
        }
        return (row, fingerprints[row] == 0 ? 0 : 1);
    }
}
