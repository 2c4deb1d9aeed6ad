using System.Runtime.CompilerServices;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Entities.Tables;

/// <summary>A set of words that is looked up by stretches of text. Immutable.</summary>
internal sealed class WordSet
{
    private const int MostOfSmall = 64;

    private readonly WordMap _lookup;
    private ushort[]? _numbers;

    /// <summary>A set of words that stand in the code, or were chosen of a table's. It is kept as long as the process lives.</summary>
    public WordSet(IEnumerable<string> words)
        : this(WordMap.Of([.. words.Distinct()], withEdges: true)) { }

    /// <summary>Takes a map with edges as a set.</summary>
    public WordSet(WordMap words) => _lookup = words;

    /// <summary>The words, spelled anew each time.</summary>
    public IEnumerable<string> Words => _lookup.Words.Spelled();

    /// <summary>Tells of most of a text's words that they are not in the set.</summary>
    public WordEdges Edges => _lookup.Edges;

    /// <summary>Whether its words are so few that each is asked for sooner than a text's words are gone through.</summary>
    public bool IsSmall => _lookup.Words.Count <= MostOfSmall;

    /// <summary>The numbers of its words as <see cref="WordEdges"/> has them, made when a text is first asked for them.</summary>
    public ReadOnlySpan<ushort> Numbers => _numbers ??= ReadNumbers(_lookup.Words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ReadOnlySpan<char> word) => _lookup.TryGetNumber(word, out _);

    /// <summary>The length of the longest word that a text ends with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestEnd(ReadOnlySpan<char> text) => _lookup.LongestEnd(text, out _);

    /// <summary>The length of the longest word that a text begins with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestStart(ReadOnlySpan<char> text) => _lookup.LongestStart(text, out _);

    private static ushort[] ReadNumbers(TextList words)
    {
        var numbers = new ushort[words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = WordEdges.Of(words[i]);
        }
        return numbers;
    }
}
