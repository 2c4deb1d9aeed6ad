namespace Articles.Analysis.Training.Measuring;

/// <summary>Analyzes annotated articles: folders with <c>clean.txt</c> and the annotation.</summary>
internal static class ArticleMeasurement
{
    /// <summary>Analyzes one article and scores its entities.</summary>
    public static async Task<(ArticleScore Score, ArticleAnalysis Analysis, string Text)> Of(
        string folder,
        CancellationToken cancellation
    )
    {
        var text = await File.ReadAllTextAsync(Path.Combine(folder, "clean.txt"), cancellation);
        var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(
            new ArticleText(text, text[..text.IndexOf('\n', StringComparison.Ordinal)], PublishedOn: null),
            cancellation
        );
        return (ArticleScore.Of(folder, analysis.Entities), analysis, text);
    }
}
