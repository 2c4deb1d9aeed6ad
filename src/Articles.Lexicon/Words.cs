namespace Articles.Lexicon;

/// <summary>The segmentation dictionary: about 350,000 words with their frequency and part of speech.</summary>
public static class Words
{
    /// <summary>All words.</summary>
    public static Trie All => throw new NotSupportedException();

    /// <summary>How often a word was seen in the dictionary's own corpus, at least 1.</summary>
    /// <param name="value">The word's number in <see cref="All"/>.</param>
    public static int Frequency(int value) => throw new NotSupportedException();

    /// <summary>The natural logarithm of a word's share of the corpus.</summary>
    /// <param name="value">The word's number in <see cref="All"/>.</param>
    public static float LogProbability(int value) => throw new NotSupportedException();

    /// <summary>A word's part of speech in the dictionary's own tag set (<c>n</c>, <c>nr</c>, <c>ns</c>, <c>v</c>…).</summary>
    /// <param name="value">The word's number in <see cref="All"/>.</param>
    public static string Tag(int value) => throw new NotSupportedException();
}
