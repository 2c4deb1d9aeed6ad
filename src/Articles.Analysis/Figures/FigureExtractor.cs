using Articles.Analysis.Figures.Kinds;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures;

/// <summary>Finds an article's quantitative statements. Pure and safe to share between threads.</summary>
public static class FigureExtractor
{
    /// <summary>Finds the quantitative statements of an article, in time linear in its length.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">Its parts, split from the same text.</param>
    /// <param name="entities">Its named things, whose figures they may be.</param>
    /// <returns>The statements in text order.</returns>
    public static IReadOnlyList<Metric> Extract(
        ArticleText article,
        ArticleSentences sentences,
        IReadOnlyList<Entity> entities
    )
    {
        var mentions = new MentionIndex(entities);
        var periods = new PeriodScanner(article.Text, ReferenceYear.Of(article), ReferenceYear.OfTitle(article));
        var frames = new PeriodFrames(article.Text);
        var subjects = new SubjectTracker(article.Text, mentions, MainBody.Of(article, entities));
        var kinds = new KindReader(article.Text, PlanArticle.Is(article.Text));
        var reader = new SentenceReader(article.Text, sentences, mentions, frames, subjects, kinds);
        foreach (var paragraph in sentences.Paragraphs)
        {
            frames.BeginParagraph(paragraph.Span);
            reader.BeginParagraph();
            for (var i = 0; i < paragraph.SentenceCount; i++)
            {
                var sentence = sentences.Sentences[paragraph.FirstSentence + i];
                reader.Read(sentence, new PeriodList(periods.Scan(sentence.Span.Offset, sentence.Span.End)));
            }
        }
        return reader.Metrics;
    }
}
