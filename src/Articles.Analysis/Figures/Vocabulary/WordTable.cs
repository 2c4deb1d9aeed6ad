using System.Runtime.CompilerServices;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>A small list of words that a text is looked up in at a place, the longest match first.</summary>
/// <remarks>A look-up tries the lengths that words have, so it takes constant time.</remarks>
internal sealed class WordTable
{
    private readonly WordMap _lookup;

    /// <summary>Reads a list of words parted by white space. It is kept as long as the process lives.</summary>
    public WordTable(string words) =>
        _lookup = WordMap.Of([.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct()]);

    /// <summary>The words, spelled anew each time.</summary>
    public IEnumerable<string> Words => _lookup.Words.Spelled();

    /// <summary>How long the longest word is that begins at a place and does not pass an end; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LengthAt(string text, int at, int end) =>
        at < end ? _lookup.LongestStart(text.AsSpan(at, end - at), out _) : 0;

    /// <summary>How long the longest word is that ends at a place and does not begin before a start; 0 if none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LengthBefore(string text, int start, int at) =>
        at > start ? _lookup.LongestEnd(text.AsSpan(start, at - start), out _) : 0;

    /// <summary>Where the first of the words begins between two places; -1 if there is none.</summary>
    public int IndexIn(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var leap = _lookup.IndexOfStart(text.AsSpan(at, end - at));
            if (leap < 0)
            {
                break;
            }
            at += leap;
            if (LengthAt(text, at, end) > 0)
            {
                return at;
            }
        }
        return -1;
    }

    /// <summary>Whether one of the words stands between two places.</summary>
    public bool IsIn(string text, int start, int end) => IndexIn(text, start, end) >= 0;
}
