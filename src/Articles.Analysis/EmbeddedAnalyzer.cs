namespace Articles.Analysis;

/// <summary>The default analyzer: deterministic, in process, no network. Safe to share between threads.</summary>
public sealed class EmbeddedAnalyzer : IArticleAnalyzer
{
    /// <inheritdoc />
    public ValueTask<ArticleAnalysis> AnalyzeAsync(ArticleText article, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
