using System.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Training.Neighbouring;

/// <summary>How often a word that ends with one character stands before a word that begins with another.</summary>
internal sealed class NeighbourCounts
{
    // What stands for a number, and for the beginning of a sentence, in the words of SmartChinese.
    private const string Number = "未##数";
    private const string Beginning = "始##始";
    private const float Unknown = -18;
    private readonly Dictionary<(char Last, char First), double> _pairs = [];
    private readonly Dictionary<char, double> _unnamed = [];

    /// <summary>The pairs.</summary>
    public IReadOnlyDictionary<(char Last, char First), double> Pairs => _pairs;

    /// <summary>How often a character ends a word before one that is not named.</summary>
    public double Unnamed(char last) => _unnamed.GetValueOrDefault(last);

    /// <summary>Adds pairs of words.</summary>
    public void Add(SmartChinese source)
    {
        foreach (var (word, frequency) in source.Words)
        {
            AddUnnamed(word, frequency);
        }
        foreach (var (first, second, frequency) in source.Pairs)
        {
            AddUnnamed(first, -frequency);
            if (Plain(first) is { } last && Plain(second) is { } next)
            {
                Add(last[^1], next[0], frequency);
            }
        }
    }

    /// <summary>Adds the words of an article of our own.</summary>
    public void Add(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var text = new StringBuilder();
            CorpusMarkup.Read(line, text, []);
            var last = '。';
            foreach (var word in Divide(text.ToString()))
            {
                Add(last, word[0], 1);
                last = word[^1];
            }
        }
    }

    private void AddUnnamed(string word, double frequency)
    {
        if (word == Number || !word.Contains('#', StringComparison.Ordinal))
        {
            var last = Neighbours.Kind(word == Number ? '0' : word[^1]);
            _unnamed[last] = _unnamed.GetValueOrDefault(last) + frequency;
        }
    }

    private void Add(char last, char first, double count)
    {
        var pair = (Neighbours.Kind(last), Neighbours.Kind(first));
        _pairs[pair] = _pairs.GetValueOrDefault(pair) + count;
    }

    private static string? Plain(string word) =>
        word switch
        {
            Beginning => "。",
            Number => "0",
            _ => word.Contains('#', StringComparison.Ordinal) ? null : word,
        };

    /// <summary>The best division into words of the dictionary.</summary>
    private static List<string> Divide(string text)
    {
        var (best, from) = (new float[text.Length + 1], new int[text.Length + 1]);
        Array.Fill(best, float.NegativeInfinity, 1, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            Reach(i, 1, Unknown);
            foreach (var (length, word) in Words.All.Prefixes(text.AsSpan(i)))
            {
                Reach(i, length, Words.LogProbability(word));
            }
        }
        var words = new List<string>();
        for (var end = text.Length; end > 0; end = from[end])
        {
            words.Add(text[from[end]..end]);
        }
        words.Reverse();
        return words;

        void Reach(int start, int length, float score)
        {
            if (best[start] + score > best[start + length])
            {
                (best[start + length], from[start + length]) = (best[start] + score, start);
            }
        }
    }
}
