namespace Articles.Analysis.Sentences;

/// <summary>A text's paragraphs, sentences and clauses, each list in text order. Immutable.</summary>
/// <remarks>
/// A sentence ends at 。！？…… and at a line's end. End marks inside quotation marks or brackets end nothing, unless the
/// quotation is long; a full stop before a closing quotation mark ends the sentence after that mark, unless the sentence
/// began with the quotation and goes on to say whose words they are.
/// </remarks>
public sealed class ArticleSentences
{
    private ArticleSentences(string text, List<Paragraph> paragraphs, List<Sentence> sentences, List<Clause> clauses) =>
        (Text, Paragraphs, Sentences, Clauses) = (text, paragraphs, sentences, clauses);

    /// <summary>The text that was split.</summary>
    public string Text { get; }

    /// <summary>Lines with text.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>Sentences.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Clauses.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Splits a text in time linear in its length.</summary>
    /// <param name="text">A text with one paragraph a line.</param>
    /// <returns>Its parts.</returns>
    public static ArticleSentences Split(string text)
    {
        using var splitter = new SentenceSplitter(text);
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (Trim(text, start, end) is { Length: > 0 } paragraph)
            {
                splitter.Add(paragraph);
            }
            start = end + 1;
        }
        return new ArticleSentences(text, [.. splitter.Paragraphs], [.. splitter.Sentences], [.. splitter.Clauses]);
    }

    /// <summary>The sentence that holds an offset.</summary>
    /// <param name="offset">An offset in UTF-16 code units.</param>
    /// <returns>The index of the sentence, or of the last one before the offset; -1 before the first.</returns>
    public int SentenceAt(int offset) => LastAtOrBefore(Sentences, offset, static x => x.Span.Offset);

    /// <summary>The clause that holds an offset.</summary>
    /// <param name="offset">An offset in UTF-16 code units.</param>
    /// <returns>The index of the clause, or of the last one before the offset; -1 before the first.</returns>
    public int ClauseAt(int offset) => LastAtOrBefore(Clauses, offset, static x => x.Span.Offset);

    internal static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return new TextSpan(start, end - start);
    }

    private static int LastAtOrBefore<T>(IReadOnlyList<T> items, int offset, Func<T, int> offsetOf)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = offsetOf(items[middle]) <= offset ? (middle + 1, high) : (low, middle);
        }
        return low - 1;
    }
}
