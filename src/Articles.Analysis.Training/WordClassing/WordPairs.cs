using System.Runtime.InteropServices;
using System.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;
using Articles.Analysis.Training.Neighbouring;

namespace Articles.Analysis.Training.WordClassing;

/// <summary>How often a word stands right before another one.</summary>
internal sealed class WordPairs
{
    // What stands for numbers, for Latin letters and for a sentence's beginning in the words of SmartChinese.
    private const string Number = "未##数";
    private const string Latin = "未##串";
    private const string Beginning = "始##始";

    /// <summary>Our own articles are few beside the news, but they are of today.</summary>
    private const int Own = 3;

    private readonly Dictionary<(string First, string Second), int> _counts = [];

    /// <summary>The pairs with their counts.</summary>
    public IReadOnlyDictionary<(string First, string Second), int> Counts => _counts;

    /// <summary>Adds pairs of words.</summary>
    public void Add(SmartChinese source)
    {
        foreach (var (first, second, frequency) in source.Pairs)
        {
            Add(Spelling(first), Spelling(second), frequency);
        }
    }

    /// <summary>Adds the words of articles of our own, as the model reads them.</summary>
    public void Add(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var plain = new StringBuilder();
            CorpusMarkup.Read(line, plain, []);
            AddWords(plain.ToString());
        }
    }

    private void AddWords(string text)
    {
        using var starts = new WordStarts(text, Vocabulary.None);
        var before = Beginning;
        for (var at = 0; at < text.Length; )
        {
            var (length, kind) = WordStarts.Extent(text, at, starts.Span[at].PlainLength);
            var word = kind switch
            {
                TokenKind.Number => WordClasses.Number,
                TokenKind.Latin => WordClasses.Latin,
                TokenKind.Space => null,
                _ => text.Substring(at, length),
            };
            at += length;
            if (word is not null)
            {
                Add(before, word, Own);
                before = word is "。" or "！" or "？" ? Beginning : word;
            }
        }
    }

    private static string Spelling(string word) =>
        word switch
        {
            Number => WordClasses.Number,
            Latin => WordClasses.Latin,
            _ => word,
        };

    private void Add(string first, string second, int count) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, (first, second), out _) += count;
}
