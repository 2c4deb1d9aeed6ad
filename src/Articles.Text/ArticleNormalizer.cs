using Articles.Text.Decoding;
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
        var decoded = TextDecoder.Decode(content, declaredCharset)!;
        var original = decoded.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var draft = new TextDraft(original);
        var result = pipeline.Run(draft);
        return new NormalizationOutcome(
            new NormalizedArticle(
                result.Text,
                original,
                decoded.Encoding,
                draft.Format,
                draft.Script,
                draft.Language,
                draft.Facts,
                result.Repairs,
                result.Origins
            )
            {
                Steps = result.Steps,
            },
            null
        );
    }
}
