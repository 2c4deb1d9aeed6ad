namespace Articles.Text;

/// <summary>Turns an article's bytes into clean text. Stateless and safe to share between threads.</summary>
public sealed class ArticleNormalizer
{
    /// <summary>Decodes, repairs, converts and lays out one article.</summary>
    /// <param name="content">The bytes as they were uploaded.</param>
    /// <param name="declaredCharset">A charset that the upload declared (evidence, not truth), or null.</param>
    /// <returns>The article, or why it can't be read.</returns>
    public NormalizationOutcome Normalize(ReadOnlySpan<byte> content, string? declaredCharset = null) =>
        throw new NotSupportedException();
}

/// <summary>Either an article or the reason why there is none.</summary>
/// <param name="Article">The article; null when it was rejected.</param>
/// <param name="Rejection">A sentence for the uploader: what is wrong, where, and what would be read; null on success.</param>
public sealed record NormalizationOutcome(NormalizedArticle? Article, string? Rejection);
