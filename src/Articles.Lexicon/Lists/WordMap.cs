using System.Numerics;
using System.Runtime.CompilerServices;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Lists;

/// <summary>
/// Words with a number each, in the order that they were given in, looked up by stretches of text and read in place
/// (<see cref="WordMapFormat"/>): no word is an object, a compiled map takes nothing of the heap but this one. Immutable.
/// </summary>
/// <remarks>
/// Unlike a <see cref="Trie"/> it finds words at the end of a text as fast as at its beginning, and tells of most stretches at a
/// glance that they are no word.
/// </remarks>
internal sealed class WordMap
{
    // Most stretches of text that are looked up are no word: a bit for each hash tells of nearly all of them without a glance
    // at the slots, which are too many to stay in the processor's cache.
    private readonly MappedBytes hashes;
    private readonly MappedBytes slots;
    private readonly int shift;
    private readonly WordLengths byFirst;
    private readonly WordLengths byLast;
    private readonly MappedBytes values;
    private readonly TextList words;

    /// <summary>Opens a map that <see cref="WordMapWriter"/> wrote.</summary>
    /// <param name="bytes">The map.</param>
    /// <param name="characters">The characters of the words, where the map has them not itself.</param>
    public WordMap(MappedBytes bytes, MappedBytes characters = default)
    {
        var header = bytes.Slice(0, WordMapFormat.Size).As<WordMapFormat>()[0];
        var offset = WordMapFormat.Size;
        hashes = Part(bytes, ref offset, header.Hashes, sizeof(ulong));
        Edges = new WordEdges(Part(bytes, ref offset, header.Edges, sizeof(ulong)));
        byFirst = new WordLengths(Part(bytes, ref offset, header.Lengths, sizeof(uint)));
        byLast = new WordLengths(Part(bytes, ref offset, header.Lengths, sizeof(uint)));
        var places = Part(bytes, ref offset, header.Count, sizeof(uint));
        slots = Part(bytes, ref offset, 1 << header.SlotBits, sizeof(ushort));
        values = Part(bytes, ref offset, header.Values, sizeof(ushort));
        var own = Part(bytes, ref offset, header.TextLength, sizeof(char));
        words = new TextList(places, own.Length > 0 ? own : characters);
        shift = 64 - header.SlotBits;
        Longest = header.Longest;
    }

    /// <summary>A map of words that stand in the code. It is kept as long as the process lives.</summary>
    /// <param name="words">The words, each once.</param>
    /// <param name="withEdges">Whether it is asked for <see cref="Edges"/>.</param>
    public static WordMap Of(IReadOnlyCollection<string> words, bool withEdges = false) =>
        new(MappedBytes.Copy(WordMapWriter.Write(words, default, withEdges)));

    /// <summary>The words by their numbers.</summary>
    public TextList Words => words;

    /// <summary>How many characters the longest word has.</summary>
    public int Longest { get; }

    /// <summary>Tells of most words of a text that they are not in here, where the map was made for that.</summary>
    public WordEdges Edges { get; }

    /// <summary>The value of a word by its number, in a map that has values.</summary>
    public ushort ValueOf(int number) => values.As<ushort>()[number];

    /// <summary>Looks a word up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetNumber(ReadOnlySpan<char> word, out int number)
    {
        if (!word.IsEmpty && !(byLast.MayBe(word[^1], word.Length) && byFirst.MayBe(word[0], word.Length)))
        {
            number = -1;
            return false;
        }
        return TryFind(word, out number);
    }

    /// <summary>Asks the processor for what <see cref="TryGetNumber"/> reads first of a word.</summary>
    public void Prefetch(ReadOnlySpan<char> word)
    {
        var hash = WordMapFormat.Hash(word);
        hashes.Prefetch((nint)(BitOf(hash) >> 3));
        slots.Prefetch((nint)(hash >> shift) * sizeof(ushort));
    }

    /// <summary>The length of the longest word that a text begins with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestStart(ReadOnlySpan<char> text, out int number)
    {
        if (text.IsEmpty || !byFirst.MayBeAny(text[0]))
        {
            number = -1;
            return 0;
        }
        return LongestOfStart(text, out number);
    }

    /// <summary>The length of the longest word that a text ends with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestEnd(ReadOnlySpan<char> text, out int number)
    {
        if (text.IsEmpty || !byLast.MayBeAny(text[^1]))
        {
            number = -1;
            return 0;
        }
        return LongestOfEnd(text, out number);
    }

    private int LongestOfStart(ReadOnlySpan<char> text, out int number)
    {
        for (var length = Math.Min(text.Length, Longest); length >= WordLengths.Most; length--)
        {
            if (TryGetNumber(text[..length], out number))
            {
                return length;
            }
        }
        for (var lengths = byFirst.UpTo(text.Length, text[0]); lengths != 0; )
        {
            var length = BitOperations.Log2(lengths);
            if (byLast.MayBe(text[length - 1], length) && TryFind(text[..length], out number))
            {
                return length;
            }
            lengths ^= 1u << length;
        }
        number = -1;
        return 0;
    }

    private int LongestOfEnd(ReadOnlySpan<char> text, out int number)
    {
        for (var length = Math.Min(text.Length, Longest); length >= WordLengths.Most; length--)
        {
            if (TryGetNumber(text[^length..], out number))
            {
                return length;
            }
        }
        for (var lengths = byLast.UpTo(text.Length, text[^1]); lengths != 0; )
        {
            var length = BitOperations.Log2(lengths);
            if (byFirst.MayBe(text[^length], length) && TryFind(text[^length..], out number))
            {
                return length;
            }
            lengths ^= 1u << length;
        }
        number = -1;
        return 0;
    }

    private bool TryFind(ReadOnlySpan<char> word, out int number)
    {
        var hash = WordMapFormat.Hash(word);
        var bit = BitOf(hash);
        if ((hashes.As<ulong>()[(int)(bit >> 6)] & (1UL << (int)(bit & 63))) != 0)
        {
            var numbers = slots.As<ushort>();
            for (
                var at = (int)(hash >> shift);
                numbers[at] is not 0 and var found;
                at = (at + 1) & (numbers.Length - 1)
            )
            {
                if (words.Is(found - 1, word))
                {
                    number = found - 1;
                    return true;
                }
            }
        }
        number = -1;
        return false;
    }

    private ulong BitOf(ulong hash) => hash >> (shift - WordMapFormat.HashesPerSlot);

    private static MappedBytes Part(MappedBytes bytes, ref int offset, int count, int size)
    {
        var part = bytes.Slice(offset, count * size);
        offset += part.Length;
        return part;
    }
}
