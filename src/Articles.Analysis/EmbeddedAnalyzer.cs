using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Sentences;

namespace Articles.Analysis;

/// <summary>The default analyzer: deterministic, in process, no network. Safe to share between threads.</summary>
public sealed class EmbeddedAnalyzer : IArticleAnalyzer
{
    /// <inheritdoc />
    public ValueTask<ArticleAnalysis> AnalyzeAsync(ArticleText article, CancellationToken cancellationToken)
    {
        var sentences = ArticleSentences.Split(article.Text);
        var words = new TokenizedText(article.Text);
        var entities = EntityExtractor.Extract(words);
        return ValueTask.FromResult(
            new ArticleAnalysis(
                entities,
                [],
                [],
                [],
                new TextCounts(0, sentences.Sentences.Count, sentences.Paragraphs.Count)
            )
        );
    }
}
