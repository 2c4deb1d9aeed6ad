using System.Collections.Frozen;
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
    private readonly FrozenDictionary<int, int> _longestByBeginning;
    private const int Slots = 1 << 15;
    private readonly bool[] _beginnings = new bool[Slots];
    private readonly WordLengths _lengths;
    private readonly WordLengths _lasts;

    /// <summary>Takes the words in.</summary>
    /// <param name="tags">Words with their part of speech.</param>
    public Vocabulary(IEnumerable<KeyValuePair<string, string>> tags)
    {
        var byWord = tags.ToDictionary(StringComparer.Ordinal);
        _tagNames = [.. Words.TagNames, "x", .. byWord.Values.Except(Words.TagNames).Order(StringComparer.Ordinal)];
        _tags = new WordMap<byte>([
            .. byWord.Select(x => KeyValuePair.Create(x.Key, checked((byte)Array.IndexOf(_tagNames, x.Value)))),
        ]);
        (_lengths, _lasts) = (WordLengths.ByFirst(byWord.Keys), WordLengths.ByLast(byWord.Keys));
        foreach (var word in byWord.Keys.Where(x => x.Length >= 2))
        {
            _beginnings[Slot(word[0], word[1])] = true;
        }
        _longestByBeginning = byWord
            .Keys.Where(x => x.Length >= 2)
            .GroupBy(x => Beginning(x))
            .ToFrozenDictionary(x => x.Key, x => x.Max(y => y.Length));
    }

    /// <summary>No words.</summary>
    public static Vocabulary None { get; } = new([]);

    /// <summary>The greatest length of a word that a text begins with, by its first two code units; 0 if none begins so.</summary>
    /// <param name="text">The text.</param>
    /// <returns>At most the text's length.</returns>
    public int LongestFrom(ReadOnlySpan<char> text) =>
        text.Length >= 2
        && _beginnings[Slot(text[0], text[1])]
        && _longestByBeginning.TryGetValue(Beginning(text), out var longest)
            ? Math.Min(longest, text.Length)
            : 0;

    // Tells of most pairs of characters at once that no word begins with them.
    private static int Slot(char first, char second) => ((first * 0x9E37) ^ (second * 0x79B9)) & (Slots - 1);

    private static int Beginning(ReadOnlySpan<char> text) => (text[0] << 16) | text[1];

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
        tag = 0;
        return !word.IsEmpty
            && _lasts.MayBe(word[^1], word.Length)
            && _lengths.MayBe(word[0], word.Length)
            && _tags.TryGetValue(word, out tag);
    }
}
