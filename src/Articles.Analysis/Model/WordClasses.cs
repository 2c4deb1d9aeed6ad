using System.Runtime.InteropServices;

namespace Articles.Analysis.Model;

/// <summary>
/// The class of a word: words of one class stand beside the same words (部长, 院长, 市长), which tells the model of a word
/// that it was not trained on. <c>Articles.Analysis.Training</c> makes the file from pairs of words in news and in articles of
/// our own: <see cref="Magic"/>, and a hash table of <see cref="Slots"/> numbers of 32 bits, in the low byte the class, above
/// it a print of the word's hash.
/// </summary>
internal sealed class WordClasses
{
    /// <summary>Begins the file.</summary>
    public const int Magic = 0x31534C43;

    /// <summary>How many classes there are, numbered from 1.</summary>
    public const int Count = 128;

    /// <summary>How many places the table has.</summary>
    public const int Slots = 1 << 16;

    /// <summary>The words that stand for every number and for every word of Latin letters.</summary>
    public const string Number = "0";

    /// <inheritdoc cref="Number"/>
    public const string Latin = "A";

    private const int PrintBits = 24;

    private readonly ResourceBytes _bytes;

    /// <summary>Takes the file, read where it is.</summary>
    /// <exception cref="InvalidDataException">It is of another version.</exception>
    public WordClasses(ResourceBytes bytes)
    {
        if (bytes.Span.Length != sizeof(int) * (1 + Slots) || MemoryMarshal.Read<int>(bytes.Span) != Magic)
        {
            throw new InvalidDataException("word-classes.bin is not of this version.");
        }
        _bytes = bytes;
        (OfNumbers, OfLatin) = (Of(FeatureHash.Of(Number)), Of(FeatureHash.Of(Latin)));
    }

    /// <summary>The classes that are part of the product.</summary>
    public static WordClasses Shipped { get; } = new(ResourceBytes.OfResource("word-classes.bin"));

    /// <summary>The class of numbers.</summary>
    public byte OfNumbers { get; }

    /// <summary>The class of words in Latin letters.</summary>
    public byte OfLatin { get; }

    /// <summary>The class of a word; 0 where it is not known.</summary>
    /// <param name="hash">Its <see cref="FeatureHash"/>.</param>
    public byte Of(ulong hash)
    {
        var slots = MemoryMarshal.Cast<byte, uint>(_bytes.Span)[1..];
        var (at, print) = PlaceOf(hash);
        while (slots[at] is not 0 and var slot)
        {
            if (slot >> 8 == print)
            {
                return (byte)slot;
            }
            at = (at + 1) & (Slots - 1);
        }
        return 0;
    }

    /// <summary>Asks the processor for a word's place, before it is looked up.</summary>
    public void Prefetch(ulong hash) => ResourceBytes.Prefetch(in _bytes.Span[sizeof(int) * (1 + PlaceOf(hash).At)]);

    /// <summary>Where a word stands at the earliest, and its print.</summary>
    public static (int At, uint Print) PlaceOf(ulong hash) =>
        ((int)(hash >> 48), (uint)(hash >> (48 - PrintBits)) & ((1u << PrintBits) - 1));
}
