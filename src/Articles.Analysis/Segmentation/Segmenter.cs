namespace Articles.Analysis.Segmentation;

/// <summary>
/// Splits a text into words: the most probable path through the words of the dictionary and of a small vocabulary, each
/// word weighed alone (unigrams). Time is linear in the text's length, since words have a greatest length.
/// </summary>
public static class Segmenter
{
    /// <summary>Segments a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">Words that hold beside the dictionary.</param>
    /// <returns>Tokens that cover the text without a gap.</returns>
    public static Token[] Segment(string text, Vocabulary vocabulary)
    {
        using var tokens = new TokenList();
        using var starts = new WordStarts(text, vocabulary);
        starts.AddTokens(tokens);
        return tokens.Span.ToArray();
    }
}
