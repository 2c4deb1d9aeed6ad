namespace Articles.Text;

/// <summary>Either an article or the reason why there is none.</summary>
/// <param name="Article">The article; null when it was rejected.</param>
/// <param name="Rejection">A sentence for the uploader: what is wrong, where, and what would be read; null on success.</param>
public sealed record NormalizationOutcome(NormalizedArticle? Article, string? Rejection);
