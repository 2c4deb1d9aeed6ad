using Articles.Lexicon;

namespace Articles.Analysis.Segmentation;

/// <summary>Words of the field that the dictionary lacks or splits, all equally probable. Immutable.</summary>
/// <remarks>
/// Parts of speech have numbers: first the dictionary's, then that of a character which no word covers, then what the
/// vocabulary has beside them.
/// </remarks>
public sealed class Vocabulary
{
    /// <summary>The number of a character that no word covers.</summary>
    internal static readonly byte UnknownTag = checked((byte)Words.TagNames.Count);

    /// <summary>The number of a place's name.</summary>
    internal static readonly byte PlaceTag = (byte)Words.TagNames.IndexOf("ns");

    private readonly string[] _tagNames;
    private readonly WordMap<byte> _tags;
    private const int Slots = 1 << 15;

    // The lengths of words by their first two code units, which share slots: a bit each from 2 on, the last one for all that
    // are longer.
    private readonly byte[] _lengths = new byte[Slots];
    private const int LastBit = 9;
    private const int Longest = 31;
    private readonly int _longest;

    /// <summary>Takes the words in.</summary>
    /// <param name="tags">Words with their part of speech.</param>
    public Vocabulary(IEnumerable<KeyValuePair<string, string>> tags)
    {
        var byWord = tags.ToDictionary(StringComparer.Ordinal);
        _tagNames = [.. Words.TagNames, "x", .. byWord.Values.Except(Words.TagNames).Order(StringComparer.Ordinal)];
        _tags = new WordMap<byte>([
            .. byWord.Select(x => KeyValuePair.Create(x.Key, checked((byte)Array.IndexOf(_tagNames, x.Value)))),
        ]);
        foreach (var word in byWord.Keys.Where(x => x.Length >= 2))
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(word.Length, Longest, nameof(tags));
            _lengths[Slot(word[0], word[1])] |= (byte)(1 << (Math.Min(word.Length, LastBit) - 2));
            _longest = Math.Max(_longest, word.Length);
        }
    }

    /// <summary>No words.</summary>
    public static Vocabulary None { get; } = new([]);

    /// <summary>
    /// The lengths that a word may have which a text begins with, by its first two code units: for each the bit of its number. It
    /// may tell of too many, never of too few.
    /// </summary>
    public uint LengthsFrom(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || _lengths[Slot(text[0], text[1])] is not (> 0 and var slot))
        {
            return 0;
        }
        var lengths = (uint)slot << 2;
        lengths |= (lengths >> LastBit) == 0 ? 0 : UpTo(_longest) & ~UpTo(LastBit);
        return lengths & UpTo(Math.Min(text.Length, _longest));
    }

    private static uint UpTo(int length) => (2u << length) - 1;

    private static int Slot(char first, char second) => ((first * 0x9E37) ^ (second * 0x79B9)) & (Slots - 1);

    /// <summary>The natural logarithm of a word's share of all text: that of a fairly common word.</summary>
    public const float LogProbability = -9.5f;

    /// <summary>A part of speech by its number.</summary>
    internal string TagName(byte number) => _tagNames[number];

    /// <summary>Looks a word's part of speech up.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <returns>Whether it is in here.</returns>
    internal bool TryGetTag(ReadOnlySpan<char> word, out byte tag) => _tags.TryGetValue(word, out tag);
}
