using Articles.Text.Characters;
using Articles.Text.Conversion;
using Articles.Text.Formats;
using Articles.Text.Pipeline;

namespace Articles.Text;

/// <summary>Turns an article's bytes into clean text. Stateless and safe to share between threads.</summary>
public sealed class ArticleNormalizer
{
    private readonly TextPipeline pipeline = new(NormalizationSteps.InOrder);

    /// <summary>Decodes, repairs, converts and lays out one article.</summary>
    /// <param name="content">The bytes as they were uploaded.</param>
    /// <param name="declaredCharset">A charset that the upload declared (evidence, not truth), or null.</param>
    /// <returns>The article, or why it can't be read.</returns>
    public NormalizationOutcome Normalize(ReadOnlySpan<byte> content, string? declaredCharset = null)
    {
        var source = SourceReader.Read(content, declaredCharset, out var rejection);
        if (source is null)
        {
            return new NormalizationOutcome(null, rejection);
        }
        var draft = new TextDraft(source.Text, source.Format)
        {
            Script = ChineseConverter.DetectScript(source.Text),
            Language = MainLanguage.Of(source.Text),
            Facts = source.Facts,
        };
        var result = pipeline.Run(draft);
        var article = new NormalizedArticle(
            result.Text,
            source.Text,
            source.Encoding,
            source.Format,
            draft.Script,
            draft.Language,
            Simplified(draft.Facts),
            UndecodedMarks.Add(result.Repairs, result.Text),
            result.Origins
        )
        {
            Steps = result.Steps,
        };
        return new NormalizationOutcome(article, null);
    }

    /// <summary>Facts that a container's metadata gave are still in its script.</summary>
    private static ArticleFacts Simplified(ArticleFacts facts) =>
        facts with
        {
            Title = Simplified(facts.Title),
            Byline = Simplified(facts.Byline),
            Source = Simplified(facts.Source),
        };

    private static string? Simplified(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : ChineseConverter.ToSimplified(text.Trim());
}
