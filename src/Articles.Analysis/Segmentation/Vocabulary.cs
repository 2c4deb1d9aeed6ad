using Articles.Lexicon;
using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

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

    private readonly WordMap _tags;
    private readonly MappedBytes _lengths;
    private readonly string[] _tagNames;

    /// <summary>Takes a few words in. They are kept as long as the process lives.</summary>
    /// <param name="tags">Words with their part of speech.</param>
    public Vocabulary(IEnumerable<KeyValuePair<string, string>> tags)
        : this(new VocabularyLists([.. tags])) { }

    private Vocabulary(VocabularyLists lists)
        : this(
            new WordMap(MappedBytes.Copy(WordMapWriter.Write(lists.Words, lists.Tags))),
            MappedBytes.Copy(lists.Lengths),
            lists.TagNames
        ) { }

    /// <summary>Opens what <see cref="VocabularyLists"/> made.</summary>
    internal Vocabulary(WordMap tags, MappedBytes lengths, IEnumerable<string> tagNames) =>
        (_tags, _lengths, _tagNames) = (tags, lengths, [.. Words.TagNames, VocabularyLists.Unknown, .. tagNames]);

    /// <summary>No words.</summary>
    public static Vocabulary None { get; } = new([]);

    /// <summary>
    /// The lengths that a word may have which a text begins with, by its first two code units: for each the bit of its number. It
    /// may tell of too many, never of too few.
    /// </summary>
    public uint LengthsFrom(ReadOnlySpan<char> text)
    {
        var slots = _lengths.As<byte>();
        if (text.Length < 2 || slots[VocabularyLists.Slot(text[0], text[1], slots.Length)] is not (> 0 and var slot))
        {
            return 0;
        }
        var lengths = (uint)slot << VocabularyLists.First;
        lengths |= (lengths >> VocabularyLists.Last) == 0 ? 0 : UpTo(_tags.Longest) & ~UpTo(VocabularyLists.Last);
        return lengths & UpTo(Math.Min(text.Length, _tags.Longest));
    }

    /// <summary>Asks the processor for what <see cref="LengthsFrom"/> will read of a text that begins with two code units.</summary>
    internal void Prefetch(char first, char second) =>
        _lengths.Prefetch(VocabularyLists.Slot(first, second, _lengths.As<byte>().Length));

    /// <summary>Asks the processor for what <see cref="TryGetTag"/> will read of a word.</summary>
    internal void Prefetch(ReadOnlySpan<char> word) => _tags.Prefetch(word);

    private static uint UpTo(int length) => (2u << length) - 1;

    /// <summary>The natural logarithm of a word's share of all text: that of a fairly common word.</summary>
    public const float LogProbability = -9.5f;

    /// <summary>A part of speech by its number.</summary>
    internal string TagName(byte number) => _tagNames[number];

    /// <summary>Looks a word's part of speech up.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <returns>Whether it is in here.</returns>
    internal bool TryGetTag(ReadOnlySpan<char> word, out byte tag)
    {
        var isHere = _tags.TryGetNumber(word, out var number);
        tag = isHere ? (byte)_tags.ValueOf(number) : default;
        return isHere;
    }
}
