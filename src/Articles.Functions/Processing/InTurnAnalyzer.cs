using Articles.Analysis;

namespace Articles.Functions.Processing;

/// <summary>The embedded analyzer, which takes large texts one after the other.</summary>
public sealed class InTurnAnalyzer(EmbeddedAnalyzer embedded, LargeTexts largeTexts) : IArticleAnalyzer
{
    /// <inheritdoc />
    public ValueTask<ArticleAnalysis> AnalyzeAsync(ArticleText article, CancellationToken cancellationToken) =>
        largeTexts.RunAsync(
            article.Text.Length,
            () => embedded.AnalyzeAsync(article, cancellationToken),
            cancellationToken
        );
}
