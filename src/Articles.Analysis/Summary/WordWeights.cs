using System.Buffers;
using System.Runtime.CompilerServices;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Summary;

/// <summary>
/// What the words of one article weigh: how often it uses them times how rare they are elsewhere. In buffers that are lent
/// and given back.
/// </summary>
internal sealed class WordWeights : IDisposable
{
    private const int MostWords = 60;

    /// <summary>The words whose weights together are the article's.</summary>
    private const int MostTold = 12;

    // What a word weighs that the dictionary lacks.
    private const int Unknown = 14;
    private static readonly double Greatest = Math.Max(Unknown, -Words.LeastLogProbability);

    private readonly TextStretches _words;
    private readonly double[] _weights;
    private readonly int[] _numbers;
    private readonly double _total;

    public WordWeights(TokenizedText text)
    {
        _words = TextStretches.Take(text.Text);
        _numbers = ArrayPool<int>.Shared.Rent(text.Count);
        for (var i = 0; i < text.Count; i++)
        {
            _numbers[i] = -1;
            if (IsContent(text, i))
            {
                _numbers[i] = _words.Add(text.Start(i), text[i].Length);
                text.Starts.PrefetchWord(text.Start(i));
            }
        }
        Count = _words.Count;
        _weights = ArrayPool<double>.Shared.Rent(Count);
        var weights = _weights.AsSpan(0, Count);
        weights.Clear();
        foreach (var number in _numbers.AsSpan(0, text.Count))
        {
            if (number >= 0)
            {
                weights[number]++;
            }
        }
        _total = KeepWeightiest(text.Starts, weights);
    }

    // What all words weigh becomes what the weightiest weigh; the sum of the first of them.
    [SkipLocalsInit]
    private double KeepWeightiest(WordStarts starts, Span<double> weights)
    {
        Span<(double Weight, int Number)> ranked = stackalloc (double, int)[MostWords];
        var count = 0;
        for (var number = 0; number < weights.Length; number++)
        {
            // Most words are used too seldom, however rare they are.
            if (count == MostWords && weights[number] * Greatest < ranked[MostWords - 1].Weight)
            {
                continue;
            }
            var weight = weights[number] * Rareness(starts, number);
            var rank = count;
            while (rank > 0 && IsBefore(weight, number, ranked[rank - 1]))
            {
                rank--;
            }
            if (rank < MostWords)
            {
                count = Math.Min(count + 1, MostWords);
                ranked[rank..(count - 1)].CopyTo(ranked[(rank + 1)..]);
                ranked[rank] = (weight, number);
            }
        }
        weights.Clear();
        var total = 0.0;
        for (var i = 0; i < count; i++)
        {
            weights[ranked[i].Number] = ranked[i].Weight;
            total += i < MostTold ? ranked[i].Weight : 0;
        }
        return Math.Max(1e-9, total);
    }

    private bool IsBefore(double weight, int number, (double Weight, int Number) other) =>
        weight != other.Weight ? weight > other.Weight : _words[number].SequenceCompareTo(_words[other.Number]) < 0;

    /// <summary>How many different words the text has that say what it is about.</summary>
    public int Count { get; }

    /// <summary>The number of such a word that a token of the text is, from 0; -1 for another token.</summary>
    public int NumberOf(int token) => _numbers[token];

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

    /// <summary>A token's weight; 0 for a word that is not among the article's weightiest.</summary>
    public double Of(TokenizedText text, int token)
    {
        var number = _numbers[token];
        number = number < 0 ? _words.NumberOf(text[token]) : number;
        return number < 0 ? 0 : _weights[number];
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _words.Dispose();
        ArrayPool<double>.Shared.Return(_weights);
        ArrayPool<int>.Shared.Return(_numbers);
    }

    /// <summary>Whether a token can say what an article is about.</summary>
    public static bool IsContent(TokenizedText text, int token) =>
        text[token].Length > 1
        && (
            text.Kind(token) == TokenKind.Latin
            || (text.Tag(token) is ['n', ..] or "vn" or "j" or "l" && !text.IsOneOf(token, Grammar.Boundaries))
        );

    // From the dictionary's own frequencies; a word that it lacks is as rare as its rarest.
    private double Rareness(WordStarts starts, int number) =>
        starts.TryGetWord(_words.OffsetOf(number), _words[number].Length, out var word)
            ? -Words.LogProbability(word)
            : Unknown;
}
