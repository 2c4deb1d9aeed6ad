using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Articles.Analysis.Model;

/// <summary>
/// The model's weights, read where they are. The file, all numbers little-endian: <see cref="Magic"/> and the binary
/// logarithm of the number of rows (32 bits each); the transitions (16 bits each, a row for each tag and one for the
/// sentence's start, filled up to <see cref="FingerprintsOffset"/>); a fingerprint of 16 bits for each row, 0 for a free
/// one; the rows of <see cref="NameTags.Count"/> weights of 8 bits. A feature's row is the first from
/// the one that its hash's low bits number, going on in a circle, with its hash's high bits as fingerprint.
/// </summary>
internal sealed class NameWeights
{
    /// <summary>"NAM2": the format's name and version.</summary>
    public const int Magic = 0x324D414E;

    /// <summary>Where the transitions begin.</summary>
    public const int TransitionsOffset = 8;

    /// <summary>Where the fingerprints begin.</summary>
    public const int FingerprintsOffset = 576;

    private readonly ResourceBytes _bytes;
    private readonly int _mask;

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
        Transitions = new int[(NameTags.Count + 1) * NameTags.Count];
        for (var i = 0; i < Transitions.Length; i++)
        {
            Transitions[i] = BinaryPrimitives.ReadInt16LittleEndian(header[(TransitionsOffset + (2 * i))..]);
        }
    }

    /// <summary>The scores of one tag after another, as <see cref="NameDecoder"/> takes them.</summary>
    public int[] Transitions { get; }

    /// <summary>A file's length in bytes.</summary>
    public static int Size(int rows) => FingerprintsOffset + (rows * (2 + NameTags.Count));

    /// <summary>The fingerprint of a feature; never 0.</summary>
    public static ushort Fingerprint(ulong feature) => (ushort)Math.Max(feature >> 48, 1);

    /// <summary>Adds a character's features up.</summary>
    /// <param name="features">Their hashes.</param>
    /// <param name="scores">Takes the tags' scores.</param>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        var bytes = _bytes.Span;
        var fingerprints = MemoryMarshal.Cast<byte, ushort>(bytes.Slice(FingerprintsOffset, 2 * (_mask + 1)));
        var weights = MemoryMarshal.Cast<byte, sbyte>(bytes[(FingerprintsOffset + (2 * (_mask + 1)))..]);
        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var feature in features)
        {
            // No branch depends on whether the feature has a row: it can't be foreseen, and half of them have none.
            var (row, has) = Find(fingerprints, feature);
            var (a, b) = Vector128.Widen(Vector128.Create<sbyte>(weights.Slice((row & has) * NameTags.Count, 16)));
            var counts = Vector128.Create((short)has);
            (low, high) = (low + (a & counts), high + (b & counts));
        }
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            scores[tag] = tag < 8 ? low.GetElement(tag) : high.GetElement(tag - 8);
        }
    }

    // The row, and -1 if it is the feature's, 0 if it is free.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int Row, int Has) Find(ReadOnlySpan<ushort> fingerprints, ulong feature)
    {
        var fingerprint = Fingerprint(feature);
        var row = (int)feature & _mask;
        if (row <= fingerprints.Length - Vector256<ushort>.Count)
        {
            var rows = Vector256.Create(fingerprints.Slice(row, Vector256<ushort>.Count));
            var ends = Vector256.Equals(rows, Vector256.Create(fingerprint)) | Vector256.Equals(rows, default);
            if (ends.AsByte().ExtractMostSignificantBits() is not 0 and var bits)
            {
                row += BitOperations.TrailingZeroCount(bits) / sizeof(ushort);
                return (row, fingerprints[row] == fingerprint ? -1 : 0);
            }
        }
        while (fingerprints[row] != fingerprint && fingerprints[row] != 0)
        {
            row = (row + 1) & _mask;
        }
        return (row, fingerprints[row] == 0 ? 0 : -1);
    }
}
