using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Relations;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Figures;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.KeyPhrases;
using Articles.Analysis.Sentences;
using Articles.Analysis.Summary;
using Articles.Analysis.Typesetting;

namespace Articles.Analysis;

/// <summary>The default analyzer: deterministic, in process, no network. Safe to share between threads.</summary>
public sealed class EmbeddedAnalyzer : IArticleAnalyzer
{
    /// <inheritdoc />
    public ValueTask<ArticleAnalysis> AnalyzeAsync(ArticleText article, CancellationToken cancellationToken)
    {
        using var uniform = new UniformText(article.Text);
        var analysis = Analyze(uniform.Article(article), cancellationToken);
        if (!uniform.IsSame)
        {
            using var original = new OriginalText(article.Text, uniform);
            analysis = original.Restore(analysis);
        }
        return ValueTask.FromResult(analysis);
    }

    private static ArticleAnalysis Analyze(ArticleText article, CancellationToken cancellationToken)
    {
        var sentences = ArticleSentences.Split(article.Text);
        using var words = new TokenizedText(article.Text);
        cancellationToken.ThrowIfCancellationRequested();
        var entities = RelationBuilder.Complete(words, sentences, EntityExtractor.Extract(words));
        cancellationToken.ThrowIfCancellationRequested();
        var figures = FigureExtractor.Extract(article, sentences, entities);
        entities = OwningPlaces.Complete(article.Text, entities, figures);
        using var weights = new WordWeights(words);
        return new ArticleAnalysis(
            entities,
            figures,
            Summarizer.Summarize(article, words, sentences, entities, weights),
            KeyPhraseFinder.Find(words, entities, weights),
            TextCounter.Count(article.Text, sentences)
        );
    }
}
