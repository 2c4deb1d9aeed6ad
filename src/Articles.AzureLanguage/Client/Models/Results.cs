namespace Azure.AI.TextAnalytics;

/// <summary>What the service says of one document.</summary>
/// <param name="Id">The document.</param>
/// <param name="Error">Why there is no result; null where there is one.</param>
/// <param name="Warnings">Codes of what the service remarks on a document that it analyzed.</param>
public abstract record TextAnalyticsResult(string Id, TextAnalyticsError? Error, IReadOnlyList<string> Warnings);

/// <summary>Why a document was not analyzed.</summary>
/// <param name="ErrorCode">The service's innermost code, such as <c>InvalidDocument</c>.</param>
/// <param name="Message">The service's words.</param>
public sealed record TextAnalyticsError(string ErrorCode, string? Message);

/// <summary>A document's named things.</summary>
public sealed record RecognizeEntitiesResult(
    string Id,
    TextAnalyticsError? Error,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<CategorizedEntity> Entities
) : TextAnalyticsResult(Id, Error, Warnings);

/// <summary>A place where a document names something.</summary>
/// <param name="Text">The service's text, which need not be the document's.</param>
/// <param name="Category">The service's category. New ones come up: an open list.</param>
/// <param name="SubCategory">The finest class, if there is one beside the category.</param>
/// <param name="Offset">Where it begins, in UTF-16 code units of the document.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="ConfidenceScore">0 to 1.</param>
public sealed record CategorizedEntity(
    string Text,
    string Category,
    string? SubCategory,
    int Offset,
    int Length,
    double ConfidenceScore
);

/// <summary>A document's key phrases, in the order of the model.</summary>
public sealed record ExtractKeyPhrasesResult(
    string Id,
    TextAnalyticsError? Error,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<string> KeyPhrases
) : TextAnalyticsResult(Id, Error, Warnings);

/// <summary>The sentences that sum a document up.</summary>
public sealed record ExtractiveSummarizeResult(
    string Id,
    TextAnalyticsError? Error,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<ExtractiveSummarySentence> Sentences
) : TextAnalyticsResult(Id, Error, Warnings);

/// <summary>A sentence of a document.</summary>
/// <param name="Text">The service's text.</param>
/// <param name="RankScore">0 to 1: how much of the document it carries.</param>
/// <param name="Offset">Where it begins, in UTF-16 code units of the document.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public sealed record ExtractiveSummarySentence(string Text, double RankScore, int Offset, int Length);
