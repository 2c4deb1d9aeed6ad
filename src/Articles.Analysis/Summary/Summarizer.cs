using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Summary;

/// <summary>
/// Ranks sentences by how much of the article's vocabulary they carry, by the entities and figures in them and by where
/// they stand. Deterministic; every sentence is compared with the few chosen ones alone, so the time is linear.
/// </summary>
internal static class Summarizer
{
    private const int MostSentences = 20;
    private const int ShortestSentence = 12;
    private const int FullLength = 120;
    private const double TooAlike = 0.6;

    /// <summary>The sentences that tell most, best first.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">Its words.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="weights">What each word weighs.</param>
    public static IReadOnlyList<SummarySentence> Summarize(
        ArticleText article,
        TokenizedText text,
        ArticleSentences sentences,
        IReadOnlyList<Entity> entities,
        WordWeights weights
    )
    {
        using var lentMentions = CountMentions(sentences, entities);
        using var sentenceWords = new SentenceWords(text, weights);
        using var lentRanked = LentList<Ranked>.Take();
        var (mentions, ranked) = (lentMentions.Items, lentRanked.Items);
        for (var i = 0; i < sentences.Sentences.Count; i++)
        {
            var span = sentences.Sentences[i].Span;
            if (IsSentence(article, span))
            {
                var words = sentenceWords.Add(span);
                var score =
                    weights.Share(sentenceWords.Of(words))
                    + (0.03 * Math.Min(mentions[i], 5))
                    + (HasNumber(text, span) ? 0.08 : 0)
                    + Place(sentences, i);
                ranked.Add(new Ranked(span, score * Length(span.Length), words));
            }
        }
        ranked.Sort(
            static (x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Span.Offset.CompareTo(y.Span.Offset)
        );
        return Choose(article.Text, ranked, sentenceWords);
    }

    private static List<SummarySentence> Choose(string text, List<Ranked> ranked, SentenceWords words)
    {
        // The first one is always chosen.
        var best = ranked.Count > 0 ? ranked[0].Score : 1;
        var chosen = new List<SummarySentence>(Math.Min(MostSentences, ranked.Count));
        using var lent = LentList<Range>.Take();
        foreach (var candidate in ranked)
        {
            if (chosen.Count == MostSentences)
            {
                break;
            }
            words.Compare(candidate.Words);
            if (!IsLikeAny(words, candidate.Words, lent.Items))
            {
                lent.Items.Add(candidate.Words);
                var share = best > 0 ? Math.Round(Math.Clamp(candidate.Score / best, 0, 1), 4) : 0;
                chosen.Add(
                    new SummarySentence(candidate.Span.Of(text), candidate.Span.Offset, candidate.Span.Length, share)
                );
            }
        }
        return chosen;
    }

    private static bool IsLikeAny(SentenceWords words, Range candidate, List<Range> chosen)
    {
        foreach (var other in chosen)
        {
            if (words.Overlap(candidate, other) > TooAlike)
            {
                return true;
            }
        }
        return false;
    }

    // Headings, bylines and captions have no full stop; the headline and what repeats it are no news.
    private static bool IsSentence(ArticleText article, TextSpan span)
    {
        var sentence = article.Text.AsSpan(span.Offset, span.Length);
        return sentence.Length >= ShortestSentence
            && sentence.TrimEnd("”’）」』") is [.., '。' or '！' or '？' or '…' or '.' or '!' or '?']
            && (article.Title is null || !sentence.Contains(article.Title, StringComparison.Ordinal));
    }

    private static LentList<int> CountMentions(ArticleSentences sentences, IReadOnlyList<Entity> entities)
    {
        var counts = LentList<int>.Take();
        CollectionsMarshal.SetCount(counts.Items, sentences.Sentences.Count);
        CollectionsMarshal.AsSpan(counts.Items).Clear();
        foreach (var entity in entities)
        {
            for (var i = 0; i < entity.Mentions.Count; i++)
            {
                var mention = entity.Mentions[i];
                if (sentences.SentenceAt(mention.Offset) is >= 0 and var sentence)
                {
                    counts.Items[sentence]++;
                }
            }
        }
        return counts;
    }

    private static bool HasNumber(TokenizedText text, TextSpan span)
    {
        for (var i = text.TokenAt(span.Offset); i < text.Count && text.Start(i) < span.End; i++)
        {
            if (text.Kind(i) == TokenKind.Number)
            {
                return true;
            }
        }
        return false;
    }

    // News tells the most first, and a paragraph its point.
    private static double Place(ArticleSentences sentences, int sentence)
    {
        var paragraph = sentences.Sentences[sentence].Paragraph;
        var first = sentences.Paragraphs[paragraph].FirstSentence == sentence ? 0.05 : 0;
        return first + (0.12 / (1 + paragraph));
    }

    private static double Length(int length) => length <= FullLength ? 1 : Math.Sqrt((double)FullLength / length);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Ranked(TextSpan Span, double Score, Range Words);
}
