using System.Collections.Frozen;

namespace Articles.Analysis.Segmentation;

/// <summary>Words of the field that the dictionary lacks or splits, all equally probable. Immutable.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, string> _tags;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Takes the words in.</summary>
    /// <param name="tags">Words with their part of speech.</param>
    public Vocabulary(IEnumerable<KeyValuePair<string, string>> tags)
    {
        _tags = tags.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _tags.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestWord = _tags.Count == 0 ? 0 : _tags.Keys.Max(x => x.Length);
    }

    /// <summary>No words.</summary>
    public static Vocabulary None { get; } = new([]);

    /// <summary>The greatest length of a word, in UTF-16 code units.</summary>
    public int LongestWord { get; }

    /// <summary>The natural logarithm of a word's share of all text: that of a fairly common word.</summary>
    public const float LogProbability = -9.5f;

    /// <summary>Looks a word's part of speech up.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <returns>Whether it is in here.</returns>
    public bool TryGetTag(ReadOnlySpan<char> word, out string tag)
    {
        var found = _lookup.TryGetValue(word, out var value);
        tag = value ?? "";
        return found;
    }
}
