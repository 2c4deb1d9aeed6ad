using Articles.Text.Pipeline;

namespace Articles.Text.Tests;

/// <summary>Runs single steps, or all of them, over made texts.</summary>
internal static class StepRunner
{
    private static readonly ArticleNormalizer Normalizer = new();

    public static string Run(ITextStep step, string text, ArticleFormat format = ArticleFormat.Text) =>
        new TextPipeline([step]).Run(new TextDraft(text, format)).Text;

    public static NormalizedArticle Normalize(string text) =>
        Normalizer.Normalize(System.Text.Encoding.UTF8.GetBytes(text)).Article
        ?? throw new InvalidOperationException("Rejected.");
}
