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
        Segment(text, vocabulary, tokens);
        return tokens.Span.ToArray();
    }

    /// <summary>Adds a text's words to a list.</summary>
    internal static void Segment(string text, Vocabulary vocabulary, TokenList tokens)
    {
        var path = new WordPath(vocabulary);
        for (var start = 0; start < text.Length; )
        {
            var end = WordPath.EndOfStretch(text, start);
            path.Append(text, start, end, tokens);
            start = end;
        }
    }
}
