namespace Articles.Analysis;

/// <summary>Turns an article's clean text into knowledge.</summary>
public interface IArticleAnalyzer
{
    /// <summary>Analyzes one article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Entities, figures, summary and key phrases.</returns>
    ValueTask<ArticleAnalysis> AnalyzeAsync(ArticleText article, CancellationToken cancellationToken);
}
