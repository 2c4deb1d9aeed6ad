using System.Collections.ObjectModel;
using System.Text;
using Articles.Lexicon.Format;

namespace Articles.Lexicon;

/// <summary>
/// The segmentation dictionary: about 350,000 words with their frequency and part of speech, from jieba's
/// <c>dict.txt</c>.
/// </summary>
public static class Words
{
    private static readonly LexiconFile File = LexiconFile.OfResource(LexiconFormat.WordsFile);
    private static readonly MappedBytes Ranks = File.Section(LexiconFormat.Ranks);
    private static readonly MappedBytes Frequencies = File.Section(LexiconFormat.Frequencies);
    private static readonly MappedBytes Logarithms = File.Section(LexiconFormat.Logarithms);
    private static readonly MappedBytes Tags = File.Section(LexiconFormat.Tags);
    private static readonly string[] Names = ReadTagNames();

    /// <summary>All words, numbered from 0 in ordinal order.</summary>
    public static Trie All { get; } = File.Trie(LexiconFormat.Trie);

    /// <summary>How often a word was seen in the dictionary's own corpus, at least 1.</summary>
    /// <param name="value">The word's number in <see cref="All"/>.</param>
    public static int Frequency(int value) => Frequencies.As<int>()[Ranks.As<ushort>()[value]];

    /// <summary>The natural logarithm of a word's share of the corpus.</summary>
    /// <param name="value">The word's number in <see cref="All"/>.</param>
    public static float LogProbability(int value) => Logarithms.As<float>()[Ranks.As<ushort>()[value]];

    /// <summary>Asks the processor for what <see cref="LogProbability"/> and <see cref="TagNumber"/> will read of a word.</summary>
    /// <param name="value">The word's number in <see cref="All"/>.</param>
    public static void Prefetch(int value)
    {
        Ranks.Prefetch((nint)value * sizeof(ushort));
        Tags.Prefetch(value);
    }

    /// <summary>The logarithm of the rarest word's share.</summary>
    public static float LeastLogProbability { get; } = Least(Logarithms.As<float>());

    /// <summary>A word's part of speech in the dictionary's own tag set (<c>n</c>, <c>nr</c>, <c>ns</c>, <c>v</c>…).</summary>
    /// <param name="value">The word's number in <see cref="All"/>.</param>
    public static string Tag(int value) => Names[Tags.As<byte>()[value]];

    /// <summary>The same as an index into <see cref="TagNames"/>.</summary>
    /// <param name="value">The word's number in <see cref="All"/>.</param>
    public static byte TagNumber(int value) => Tags.As<byte>()[value];

    /// <summary>The parts of speech that the dictionary has.</summary>
    public static ReadOnlyCollection<string> TagNames { get; } = Names.AsReadOnly();

    private static float Least(ReadOnlySpan<float> logarithms)
    {
        var least = 0f;
        foreach (var logarithm in logarithms)
        {
            least = Math.Min(least, logarithm);
        }
        return least;
    }

    private static string[] ReadTagNames() =>
        Encoding
            .ASCII.GetString(File.Section(LexiconFormat.TagNames).As<byte>())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
