using Articles.Analysis.Sentences;

namespace Articles.Analysis.Summary;

/// <summary>Counts how long an article is.</summary>
internal static class TextCounter
{
    /// <summary>Code points that are no white space, sentences and paragraphs.</summary>
    public static TextCounts Count(string text, ArticleSentences sentences)
    {
        var characters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            characters += System.Text.Rune.IsWhiteSpace(rune) ? 0 : 1;
        }
        return new TextCounts(characters, sentences.Sentences.Count, sentences.Paragraphs.Count);
    }
}
