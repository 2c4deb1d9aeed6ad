using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Analysis.Sentences;
using Articles.Lexicon;

namespace Articles.Analysis.Summary;

/// <summary>What the words of one article weigh: how often it uses them times how rare they are elsewhere.</summary>
internal sealed class WordWeights
{
    private const int MostWords = 60;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly double _total;

    public WordWeights(TokenizedText text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < text.Count; i++)
        {
            if (IsContent(text, i))
            {
                var word = text[i].ToString();
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }
        foreach (
            var (word, count) in counts
                .OrderByDescending(x => Weigh(x.Key, x.Value))
                .ThenBy(x => x.Key, StringComparer.Ordinal)
                .Take(MostWords)
        )
        {
            _weights[word] = Weigh(word, count);
        }
        _total = Math.Max(1e-9, _weights.Values.OrderDescending().Take(12).Sum());
    }

    /// <summary>The weighty words of a stretch of text.</summary>
    public static HashSet<string> WordsOf(TokenizedText text, TextSpan span)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.TokenAt(span.Offset); i < text.Count && text.Start(i) < span.End; i++)
        {
            if (IsContent(text, i))
            {
                words.Add(text[i].ToString());
            }
        }
        return words;
    }

    /// <summary>How much of the article's weight a set of words carries, 0 to 1.</summary>
    public double Share(HashSet<string> words) => Math.Min(1, words.Sum(x => _weights.GetValueOrDefault(x)) / _total);

    /// <summary>A word's weight; 0 for a word that is not among the article's weightiest.</summary>
    public double Of(ReadOnlySpan<char> word) =>
        _weights.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var weight) ? weight : 0;

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
