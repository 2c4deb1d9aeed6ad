using System.Runtime.CompilerServices;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Tables;

/// <summary>A set of words that is looked up by stretches of text. Immutable.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly WordMap<bool> _lookup;
    private readonly WordLengths _byFirst;
    private readonly WordLengths _byLast;
    private readonly int _longest;

    public WordSet(IEnumerable<string> words)
    {
        _words = words.ToHashSet(StringComparer.Ordinal);
        _lookup = new WordMap<bool>([.. _words.Select(x => KeyValuePair.Create(x, true))]);
        (_byFirst, _byLast) = (WordLengths.ByFirst(_words), WordLengths.ByLast(_words));
        _longest = _words.Count == 0 ? 0 : _words.Max(x => x.Length);
    }

    public IEnumerable<string> Words => _words;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ReadOnlySpan<char> word) =>
        !word.IsEmpty
        && _byLast.MayBe(word[^1], word.Length)
        && _byFirst.MayBe(word[0], word.Length)
        && _lookup.TryGetValue(word, out _);

    /// <summary>The length of the longest word that a text ends with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestEnd(ReadOnlySpan<char> text) =>
        !text.IsEmpty && _byLast.MayBeAny(text[^1]) ? LongestOfEnd(text) : 0;

    private int LongestOfEnd(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (
                _byLast.MayBe(text[^1], length)
                && _byFirst.MayBe(text[^length], length)
                && _lookup.TryGetValue(text[^length..], out _)
            )
            {
                return length;
            }
        }
        return 0;
    }

    /// <summary>The length of the longest word that a text begins with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestStart(ReadOnlySpan<char> text) =>
        !text.IsEmpty && _byFirst.MayBeAny(text[0]) ? LongestOfStart(text) : 0;

    private int LongestOfStart(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (
                _byFirst.MayBe(text[0], length)
                && _byLast.MayBe(text[length - 1], length)
                && _lookup.TryGetValue(text[..length], out _)
            )
            {
                return length;
            }
        }
        return 0;
    }
}
