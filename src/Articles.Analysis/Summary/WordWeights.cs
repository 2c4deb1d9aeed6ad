using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Summary;

/// <summary>What the words of one article weigh: how often it uses them times how rare they are elsewhere.</summary>
internal sealed class WordWeights
{
    private const int MostWords = 60;

    // Each word's number and how often it stands in the text.
    private readonly Dictionary<string, (int Number, int Count)> _words = new(StringComparer.Ordinal);
    private readonly double[] _weights;
    private readonly double _total;

    public WordWeights(TokenizedText text)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Count; i++)
        {
            if (IsContent(text, i))
            {
                ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, text[i], out var isKnown);
                word = isKnown ? (word.Number, word.Count + 1) : (_words.Count - 1, 1);
            }
        }
        var ranked = new (double Weight, string Word, int Number)[_words.Count];
        foreach (var (word, (number, count)) in _words)
        {
            ranked[number] = (Weigh(word, count), word, number);
        }
        ranked
            .AsSpan()
            .Sort(
                static (a, b) =>
                    a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : string.CompareOrdinal(a.Word, b.Word)
            );
        _weights = new double[ranked.Length];
        foreach (var (weight, _, number) in ranked.AsSpan(0, Math.Min(MostWords, ranked.Length)))
        {
            _weights[number] = weight;
        }
        _total = Math.Max(1e-9, ranked.Take(12).Sum(x => x.Weight));
    }

    /// <summary>How many different words the text has that say what it is about.</summary>
    public int Count => _weights.Length;

    /// <summary>The number of such a word that the text has, from 0; -1 for another token.</summary>
    public int NumberOf(TokenizedText text, int token) =>
        IsContent(text, token) && _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[token], out var word)
            ? word.Number
            : -1;

    /// <summary>How much of the article's weight different words carry, by their numbers, 0 to 1.</summary>
    public double Share(ReadOnlySpan<int> words)
    {
        var sum = 0.0;
        foreach (var word in words)
        {
            sum += _weights[word];
        }
        return Math.Min(1, sum / _total);
    }

    /// <summary>A word's weight; 0 for a word that is not among the article's weightiest.</summary>
    public double Of(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? _weights[found.Number] : 0;

    /// <summary>Whether a token can say what an article is about.</summary>
    public static bool IsContent(TokenizedText text, int token) =>
        text[token].Length > 1
        && (
            text.Kind(token) == TokenKind.Latin
            || (text.Tag(token) is ['n', ..] or "vn" or "j" or "l" && !Grammar.Boundaries.Contains(text[token]))
        );

    // Rareness from the dictionary's own frequencies; a word that it lacks is as rare as its rarest.
    private static double Weigh(string word, int count) =>
        count * (Words.All.TryGetValue(word, out var value) ? -Words.LogProbability(value) : 14);
}
