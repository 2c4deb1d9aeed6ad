using System.Collections.Frozen;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Tables;

/// <summary>A set of words that is looked up by stretches of text. Immutable.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly WordLengths _byFirst;
    private readonly WordLengths _byLast;
    private readonly int _longest;

    public WordSet(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        (_byFirst, _byLast) = (WordLengths.ByFirst(_words), WordLengths.ByLast(_words));
        _longest = _words.Count == 0 ? 0 : _words.Max(x => x.Length);
    }

    public IEnumerable<string> Words => _words;

    public bool Contains(ReadOnlySpan<char> word) =>
        !word.IsEmpty && _byLast.MayBe(word[^1], word.Length) && _lookup.Contains(word);

    /// <summary>The length of the longest word that a text ends with; 0 if there is none.</summary>
    public int LongestEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byLast.MayBeAny(text[^1]))
        {
            return 0;
        }
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_byLast.MayBe(text[^1], length) && _lookup.Contains(text[^length..]))
            {
                return length;
            }
        }
        return 0;
    }

    /// <summary>The length of the longest word that a text begins with; 0 if there is none.</summary>
    public int LongestStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.MayBeAny(text[0]))
        {
            return 0;
        }
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_byFirst.MayBe(text[0], length) && _lookup.Contains(text[..length]))
            {
                return length;
            }
        }
        return 0;
    }
}
