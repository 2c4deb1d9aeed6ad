using System.Buffers;
using System.Runtime.CompilerServices;
using Articles.Analysis.Lending;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>A small list of words that a text is looked up in at a place, the longest match first.</summary>
/// <remarks>A look-up tries the lengths that words have, so it takes constant time.</remarks>
internal sealed class WordList
{
    private readonly WordMap _lookup;

    // Hundreds of lists are asked at nearly every clause, and nearly always nothing begins or ends there.
    private readonly CharacterSieve _firsts;
    private readonly CharacterSieve _lasts;

    // What a search leaps over; few lists are searched for.
    private readonly Lazy<SearchValues<char>> _searched;

    /// <summary>Reads a list of words parted by white space. It is kept as long as the process lives.</summary>
    public WordList(string words)
    {
        string[] all = [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct()];
        _lookup = WordMap.Of(all);
        _searched = new(() => SearchValues.Create([.. Words.Select(static x => x[0])]));
        _firsts = CharacterSieve.Of(all.Select(static x => x[0]));
        _lasts = CharacterSieve.Of(all.Select(static x => x[^1]));
    }

    /// <summary>The words, spelled anew each time.</summary>
    public IEnumerable<string> Words => _lookup.Words.Spelled();

    /// <summary>How long the longest word is that begins at a place and does not pass an end; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LengthAt(string text, int at, int end) =>
        at < end && _firsts.MayHold(text[at]) ? LongestAt(text, at, end) : 0;

    /// <summary>How long the longest word is that ends at a place and does not begin before a start; 0 if none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LengthBefore(string text, int start, int at) =>
        at > start && _lasts.MayHold(text[at - 1]) ? LongestBefore(text, start, at) : 0;

    private int LongestAt(string text, int at, int end) => _lookup.LongestStart(text.AsSpan(at, end - at), out _);

    private int LongestBefore(string text, int start, int at) =>
        _lookup.LongestEnd(text.AsSpan(start, at - start), out _);

    /// <summary>Where the first of the words begins between two places; -1 if there is none.</summary>
    public int IndexIn(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var leap = text.AsSpan(at, end - at).IndexOfAny(_searched.Value);
            if (leap < 0)
            {
                return -1;
            }
            at += leap;
            if (LongestAt(text, at, end) > 0)
            {
                return at;
            }
        }
        return -1;
    }

    /// <summary>Whether one of the words stands between two places.</summary>
    public bool IsIn(string text, int start, int end) => IndexIn(text, start, end) >= 0;
}
