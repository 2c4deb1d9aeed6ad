using Articles.Analysis.Lending;

namespace Articles.Analysis.Sentences;

/// <summary>Splits paragraph after paragraph and keeps what it found, in lists that are lent and given back.</summary>
internal sealed class SentenceSplitter(string text) : IDisposable
{
    private readonly Enclosures _enclosures = new();

    private readonly LentList<Paragraph> _paragraphs = LentList<Paragraph>.Take();
    private readonly LentList<Sentence> _sentences = LentList<Sentence>.Take();
    private readonly LentList<Clause> _clauses = LentList<Clause>.Take();

    public List<Paragraph> Paragraphs => _paragraphs.Items;

    public List<Sentence> Sentences => _sentences.Items;

    public List<Clause> Clauses => _clauses.Items;

    public void Add(TextSpan paragraph)
    {
        var first = Sentences.Count;
        _enclosures.Read(text, paragraph);
        for (var start = paragraph.Offset; start < paragraph.End; )
        {
            var end = SentenceEnd(start, paragraph.End);
            if (ArticleSentences.Trim(text, start, end) is { Length: > 0 } sentence)
            {
                AddSentence(sentence);
            }
            start = end;
        }
        Paragraphs.Add(new Paragraph(paragraph, first, Sentences.Count - first));
    }

    private int SentenceEnd(int start, int end)
    {
        for (var at = Marks.Next(text, start, end); at < end; at = Marks.Next(text, at + 1, end))
        {
            if (_enclosures.CloserOf(at) is var closer and > 0 && !_enclosures.IsLong(at))
            {
                var beganHere = at == start;
                at = closer;
                if (Marks.EndsSentence(text, closer - 1, end) && !(beganHere && SaysWhose(closer + 1, end)))
                {
                    return AfterMarks(closer, end);
                }
            }
            else if (Marks.EndsSentence(text, at, end))
            {
                return AfterMarks(at + 1, end);
            }
        }
        return end;
    }

    // 。”）！ and the like belong to the sentence that they end.
    private int AfterMarks(int at, int end)
    {
        while (at < end && (Marks.IsCloser(text[at]) || Marks.EndsSentence(text, at, end) || text[at] == '…'))
        {
            at++;
        }
        return at;
    }

    private bool SaysWhose(int after, int end) =>
        after < end && Marks.Closer(text[after]) == '\0' && !char.IsWhiteSpace(text[after]);

    private void AddSentence(TextSpan sentence)
    {
        var first = Clauses.Count;
        var (start, before) = (sentence.Offset, '\0');
        for (
            var at = Marks.Next(text, sentence.Offset, sentence.End);
            at < sentence.End;
            at = Marks.Next(text, at + 1, sentence.End)
        )
        {
            var closer = _enclosures.CloserOf(at);
            if (closer > 0 && closer < sentence.End && !_enclosures.IsOpen(at))
            {
                at = closer;
            }
            else if (Parts(at, sentence.End))
            {
                AddClause(start, at, before, text[at]);
                (start, before) = (at + 1, text[at]);
            }
        }
        AddClause(start, sentence.End, before, '\0');
        if (Clauses.Count == first)
        {
            Clauses.Add(new Clause(sentence, Sentences.Count, '\0', '\0'));
        }
        Sentences.Add(new Sentence(sentence, Paragraphs.Count, first, Clauses.Count - first));
    }

    // An open pair of brackets has clauses of its own; the words of a speech begin one.
    private bool Parts(int at, int end) =>
        Marks.PartsClauses(text, at, end)
        || (_enclosures.CloserOf(at) > 0 && _enclosures.IsOpen(at))
        || _enclosures.ClosesOpen(at);

    private void AddClause(int start, int end, char before, char after)
    {
        if (ArticleSentences.Trim(text, start, end) is { Length: > 0 } clause)
        {
            Clauses.Add(new Clause(clause, Sentences.Count, before, after));
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _enclosures.Dispose();
        _paragraphs.Dispose();
        _sentences.Dispose();
        _clauses.Dispose();
    }
}
