namespace Articles.Analysis.Sentences;

/// <summary>Splits paragraph after paragraph and keeps what it found.</summary>
internal sealed class SentenceSplitter(string text)
{
    public List<Paragraph> Paragraphs { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    public List<Clause> Clauses { get; } = [];

    public void Add(TextSpan paragraph)
    {
        var first = Sentences.Count;
        var enclosures = new Enclosures(text, paragraph);
        for (var start = paragraph.Offset; start < paragraph.End; )
        {
            var end = SentenceEnd(start, paragraph.End, enclosures);
            if (ArticleSentences.Trim(text, start, end) is { Length: > 0 } sentence)
            {
                AddSentence(sentence, enclosures);
            }
            start = end;
        }
        Paragraphs.Add(new Paragraph(paragraph, first, Sentences.Count - first));
    }

    private int SentenceEnd(int start, int end, Enclosures enclosures)
    {
        for (var at = start; at < end; at++)
        {
            if (enclosures.CloserOf(at) is var closer and > 0 && !enclosures.IsLong(at))
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

    private void AddSentence(TextSpan sentence, Enclosures enclosures)
    {
        var first = Clauses.Count;
        var (start, before) = (sentence.Offset, '\0');
        for (var at = sentence.Offset; at < sentence.End; at++)
        {
            var closer = enclosures.CloserOf(at);
            if (closer > 0 && closer < sentence.End && !enclosures.IsOpen(at))
            {
                at = closer;
            }
            else if (Parts(at, sentence.End, enclosures))
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
    private bool Parts(int at, int end, Enclosures enclosures) =>
        Marks.PartsClauses(text, at, end)
        || (enclosures.CloserOf(at) > 0 && enclosures.IsOpen(at))
        || enclosures.ClosesOpen(at);

    private void AddClause(int start, int end, char before, char after)
    {
        if (ArticleSentences.Trim(text, start, end) is { Length: > 0 } clause)
        {
            Clauses.Add(new Clause(clause, Sentences.Count, before, after));
        }
    }
}
