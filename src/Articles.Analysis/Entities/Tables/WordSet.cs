using System.Runtime.CompilerServices;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Tables;

/// <summary>A set of words that is looked up by stretches of text. Immutable.</summary>
internal sealed class WordSet
{
    private readonly WordMap<bool> _lookup;

    public WordSet(IEnumerable<string> words)
    {
        var each = words.ToHashSet(StringComparer.Ordinal);
        Edges = new WordEdges(each);
        _lookup = new WordMap<bool>([.. each.Select(x => KeyValuePair.Create(x, true))]);
    }

    /// <summary>The words, spelled anew each time.</summary>
    public IEnumerable<string> Words => _lookup.Words;

    /// <summary>Tells of most of a text's words that they are not in the set.</summary>
    public WordEdges Edges { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out _);

    /// <summary>The length of the longest word that a text ends with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestEnd(ReadOnlySpan<char> text) => _lookup.LongestEnd(text, out _);

    /// <summary>The length of the longest word that a text begins with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestStart(ReadOnlySpan<char> text) => _lookup.LongestStart(text, out _);
}
