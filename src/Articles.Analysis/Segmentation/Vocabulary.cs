using System.Collections.Frozen;

namespace Articles.Analysis.Segmentation;

/// <summary>Words of the field that the dictionary lacks or splits, all equally probable. Immutable.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, string> _tags;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenDictionary<int, int> _longestByBeginning;
    private readonly WordLengths _lengths;
    private readonly WordLengths _lasts;

    /// <summary>Takes the words in.</summary>
    /// <param name="tags">Words with their part of speech.</param>
    public Vocabulary(IEnumerable<KeyValuePair<string, string>> tags)
    {
        _tags = tags.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _tags.GetAlternateLookup<ReadOnlySpan<char>>();
        (_lengths, _lasts) = (WordLengths.ByFirst(_tags.Keys), WordLengths.ByLast(_tags.Keys));
        _longestByBeginning = _tags
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
        && _lengths.MayBeAny(text[0])
        && _longestByBeginning.TryGetValue(Beginning(text), out var longest)
            ? Math.Min(longest, text.Length)
            : 0;

    private static int Beginning(ReadOnlySpan<char> text) => (text[0] << 16) | text[1];

    /// <summary>The natural logarithm of a word's share of all text: that of a fairly common word.</summary>
    public const float LogProbability = -9.5f;

    /// <summary>Looks a word's part of speech up.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <returns>Whether it is in here.</returns>
    public bool TryGetTag(ReadOnlySpan<char> word, out string tag)
    {
        string? value = null;
        var found =
            !word.IsEmpty
            && _lasts.MayBe(word[^1], word.Length)
            && _lengths.MayBe(word[0], word.Length)
            && _lookup.TryGetValue(word, out value);
        tag = value ?? "";
        return found;
    }
}
