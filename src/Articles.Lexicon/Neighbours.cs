using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using Articles.Lexicon.Format;

namespace Articles.Lexicon;

/// <summary>
/// How much more probable it is that a word begins with a character right behind a word that ends with another one than
/// elsewhere, from pairs of words in news and in articles of our own. Characters are simplified ones; digits count as
/// one, and so do letters. <c>Articles.Analysis.Training</c> makes the file: a header of <see cref="HeaderSize"/> bytes, a
/// byte for each last character whose pair with the next one was not seen, and a hash table of <see cref="Slots"/> numbers
/// of 32 bits: in the low byte how much more probable the pair is, above it a print of the pair.
/// </summary>
public static class Neighbours
{
    /// <summary>The greatest ratio, as a logarithm.</summary>
    public const float Most = 3.5f;

    /// <summary>The least one.</summary>
    public const float Least = -2.8125f;

    internal const int Magic = 0x31474E4C;
    internal const int HeaderSize = 8;
    internal const int Units = 0x10000;
    internal const int Bits = 18;
    internal const int Slots = 1 << Bits;
    internal const int Size = HeaderSize + Units + (Slots * sizeof(uint));

    /// <summary>The byte of what is neither more nor less probable, and how many steps a natural logarithm of 1 is.</summary>
    internal const int Zero = 128;

    /// <inheritdoc cref="Zero"/>
    internal const float Scale = 16;
    private const int PrintBits = 24;

    private static readonly MappedBytes File = Open();
    private static readonly MappedBytes Unseen = File.Slice(HeaderSize, Units);
    private static readonly MappedBytes Table = File.Slice(HeaderSize + Units, Slots * sizeof(uint));

    /// <summary>The logarithm of the ratio; 0 where nothing is known of the first of the two.</summary>
    /// <param name="last">The character that the word before ends with.</param>
    /// <param name="first">The character that the next word begins with.</param>
    public static float Bond(char last, char first) => FromSteps(Steps(last, first));

    /// <summary>The same as the file has it, one byte; <see cref="FromSteps(byte)"/> makes the logarithm of it.</summary>
    /// <param name="last">The character that the word before ends with.</param>
    /// <param name="first">The character that the next word begins with.</param>
    public static byte Steps(char last, char first)
    {
        (last, first) = (Kind(last), Kind(first));
        var slots = Table.As<uint>();
        var (at, print) = PlaceOf(last, first);
        while (slots[at] is not 0 and var slot)
        {
            if (slot >> 8 == print)
            {
                return (byte)slot;
            }
            at = (at + 1) & (Slots - 1);
        }
        return Unseen.As<byte>()[last] is not 0 and var unseen ? unseen : (byte)Zero;
    }

    /// <summary>The logarithm of a ratio that is given in the file's steps.</summary>
    public static float FromSteps(byte steps) => (steps - Zero) / Scale;

    /// <summary>The logarithms of eight ratios.</summary>
    public static Vector256<float> FromSteps(ReadOnlySpan<byte> steps)
    {
        var eight = Vector128.CreateScalar(BinaryPrimitives.ReadUInt64LittleEndian(steps)).AsByte();
        var (low, high) = Vector128.Widen(Vector128.WidenLower(eight));
        var whole = Vector256.Create(low, high).AsInt32() - Vector256.Create(Zero);
        return Vector256.ConvertToSingle(whole) / Vector256.Create(Scale);
    }

    /// <summary>What a character counts as.</summary>
    internal static char Kind(char character) =>
        character >= 0x80 ? character
        : char.IsAsciiDigit(character) ? '0'
        : char.IsAsciiLetter(character) ? 'A'
        : character;

    /// <summary>Where a pair stands at the earliest, and its print.</summary>
    internal static (int At, uint Print) PlaceOf(char last, char first)
    {
        var hash = (((ulong)last << 16) | first) * 0x9E3779B97F4A7C15UL;
        return ((int)(hash >> (64 - Bits)), (uint)(hash >> (64 - Bits - PrintBits)) & ((1u << PrintBits) - 1));
    }

    private static MappedBytes Open()
    {
        var file = MappedBytes.OfResource("neighbours.bin");
        return file.Length == Size && file.As<int>()[0] == Magic
            ? file
            : throw new InvalidDataException("neighbours.bin is not of this version.");
    }
}
