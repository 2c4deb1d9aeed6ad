using System.Runtime.InteropServices;
using Articles.Analysis.Sentences;

namespace Articles.AzureLanguage.Documents;

/// <summary>
/// Cuts an article into documents that the service takes: as long as may be, each ending with a sentence, or with a
/// clause where a sentence is too long, or else between two text elements. Nothing is left out between documents but
/// those of white space alone, which the service refuses.
/// </summary>
internal static class DocumentSplitter
{
    /// <summary>Cuts a text, in time linear in its length.</summary>
    public static IReadOnlyList<Document> Split(string text, DocumentLimits limits)
    {
        var ends = ArticleSentences.Split(text);
        var documents = new List<Document>();
        var (sentence, clause) = (0, 0);
        for (var start = 0; start < text.Length; )
        {
            var (at, elements) = (start, 0);
            var (atSentence, atClause) = (Cut.None, Cut.None);
            while (at < text.Length)
            {
                var (length, count) = TextElements.At(text, at);
                if (at > start && (elements + count > limits.Elements || at + length - start > limits.Units))
                {
                    break;
                }

                (at, elements) = (at + length, elements + count);
                atSentence = Pass(ends.Sentences, SentenceEnd, ref sentence, at) ? new(at, elements) : atSentence;
                atClause = Pass(ends.Clauses, ClauseEnd, ref clause, at) ? new(at, elements) : atClause;
            }

            var end = new Cut(at, elements);
            var cut =
                at == text.Length ? end
                : atSentence.At > start ? atSentence
                : atClause.At > start ? atClause
                : end;
            var part = text[start..cut.At];
            if (!string.IsNullOrWhiteSpace(part))
            {
                documents.Add(new Document(documents.Count, start, part, cut.Elements));
            }

            start = cut.At;
            sentence = FirstAfter(start, ends.Sentences, ends.SentenceAt(start), SentenceEnd);
            clause = FirstAfter(start, ends.Clauses, ends.ClauseAt(start), ClauseEnd);
        }

        return documents;
    }

    // Whether an end is passed on the way to an offset. An end inside a text element counts from the element's end.
    private static bool Pass<T>(IReadOnlyList<T> items, Func<T, int> endOf, ref int next, int at)
    {
        var isPassed = false;
        while (next < items.Count && endOf(items[next]) <= at)
        {
            isPassed = true;
            next++;
        }

        return isPassed;
    }

    // The end that comes next, of the sentence or clause that an offset lies in or before.
    private static int FirstAfter<T>(int offset, IReadOnlyList<T> items, int near, Func<T, int> endOf)
    {
        var first = Math.Max(near, 0);
        while (first < items.Count && endOf(items[first]) <= offset)
        {
            first++;
        }

        return first;
    }

    private static int SentenceEnd(Sentence sentence) => sentence.Span.End;

    // With the mark that parts it from the next.
    private static int ClauseEnd(Clause clause) => clause.Span.End + (clause.After == '\0' ? 0 : 1);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Cut(int At, int Elements)
    {
        public static readonly Cut None = new(-1, 0);
    }
}
