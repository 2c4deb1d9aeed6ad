using Articles.Analysis.Figures.Kinds;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Tables;
using Articles.Analysis.Lending;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures;

/// <summary>Finds an article's quantitative statements.</summary>
internal static class FigureExtractor
{
    /// <summary>Finds the quantitative statements of an article, in time linear in its length.</summary>
    /// <param name="article">The article, its text set uniformly (<see cref="Typesetting.UniformText"/>).</param>
    /// <param name="sentences">Its parts, split from the same text.</param>
    /// <param name="entities">Its named things, whose figures they may be.</param>
    /// <returns>The statements in text order.</returns>
    public static IReadOnlyList<Metric> Extract(
        ArticleText article,
        ArticleSentences sentences,
        IReadOnlyList<Entity> entities
    )
    {
        var text = article.Text;
        using var mentions = new MentionIndex(entities, text);
        var main = MainBody.Of(article, entities, mentions);
        var thisYear = ReferenceYear.Of(text, article.PublishedOn);
        var periods = new PeriodScanner(
            text,
            thisYear,
            ToldYear.Is(text, article.PublishedOn),
            TitleYear.Of(article.Title)
        );
        var sections = new PlanSections(text);
        var frames = new PeriodFrames(text, mentions, sections, OfWhole(article.Title));
        var subjects = new SubjectTracker(
            text,
            mentions,
            new Regions(mentions, entities, main),
            new Speakers(text, mentions, main),
            main,
            PlaceReport.Is(article, main)
        );
        var kinds = new KindReader(text, mentions, PlanArticle.Is(text, article.Title), thisYear, sections);
        using var reader = new SentenceReader(sentences, mentions, frames, subjects, kinds);
        using var found = LentList<PeriodExpression>.Take();
        using var ofSentence = new PeriodList();
        var tables = new TableReader(sentences, mentions, TitleYear.Of(article.Title), thisYear);
        for (var next = 0; next < sentences.Paragraphs.Count; next++)
        {
            if (reader.ReadTable(tables, next) is var rows and > 0)
            {
                next += rows - 1;
                continue;
            }
            var paragraph = sentences.Paragraphs[next];
            sections.BeginParagraph(paragraph.Span);
            periods.BeginParagraph(paragraph.Span, frames.SectionYear);
            frames.BeginParagraph(paragraph.Span);
            reader.BeginParagraph(paragraph.Span);
            for (var i = 0; i < paragraph.SentenceCount; i++)
            {
                var sentence = sentences.Sentences[paragraph.FirstSentence + i];
                sections.BeginSentence(sentence.Span);
                sentence = i == 0 ? AfterNumber(text, paragraph.Span, sentence) : sentence;
                found.Items.Clear();
                periods.Scan(sentence.Span.Offset, sentence.Span.End, found.Items);
                ofSentence.Clear();
                AddDates(text, found.Items, mentions, ofSentence);
                reader.Read(sentence, ofSentence);
            }
        }
        return reader.Stated();
    }

    // What an annual report tells without a date is its year's; what a year's plan asks for is due in it.
    private static PeriodExpression? OfWhole(string? title) =>
        TitleYear.OfReport(title) is { } reported ? OfYear(reported, PeriodRole.Holds)
        : YearPlan.Year(title) is { } planned ? OfYear(planned, PeriodRole.During)
        : null;

    private static PeriodExpression OfYear(int year, PeriodRole role) => new(0, 0, IsoPeriod.OfYear(year), role);

    // （三）甲公司…, ①甲公司…, ●甲公司…: the paragraph's number or bullet is none of its words. 五、国内贸易。 is a heading.
    private static Sentence AfterNumber(string text, TextSpan paragraph, Sentence first)
    {
        var start = Headings.Is(text, paragraph) ? paragraph.Offset : Headings.AfterNumber(text, paragraph);
        return
            start - paragraph.Offset is > 0 and <= LongestNumber
            && start < first.Span.End
            && (
                first.Span.Length > LongestHeading
                || first.Span.End == paragraph.End
                || text.AsSpan(start, first.Span.End - start).ContainsAnyInRange('0', '9')
            )
            ? first with
            {
                Span = first.Span.From(start),
            }
            : first;
    }

    private const int LongestNumber = 5;
    private const int LongestHeading = 24;
    private const int YearLength = 5;

    private static void AddDates(string text, List<PeriodExpression> found, MentionIndex mentions, PeriodList dates)
    {
        foreach (var expression in found)
        {
            if (!IsOfName(text, expression, mentions))
            {
                dates.Add(expression);
            }
        }
    }

    // 《甲市产品名录（2023年）》: the year tells which document it is.
    // A bulletin's year (《甲市2023年统计公报》) is its figures'.
    private static bool IsOfName(string text, PeriodExpression expression, MentionIndex mentions) =>
        mentions.At(expression.Offset) is { Entity.Category: EntityCategory.Document or EntityCategory.Event } name
        && (
            name.Entity.Category == EntityCategory.Event
            || (name.Offset < expression.Offset && text[expression.Offset - 1] is '（' or '(')
        )
        // A plan's years are those that it is for (2024—2027年).
        && expression.End - expression.Offset == YearLength
        && expression.End <= name.End;
}
