namespace Azure.AI.TextAnalytics.Wire;

// What the analyzer reads of the service's answers. Every member may be missing; times are not read, whose names and
// forms differ between the service's own samples.

internal sealed record SyncAnswer(TaskResults? Results);

internal sealed record JobAnswer(string? Status, JobTasks? Tasks, IReadOnlyList<WireError>? Errors);

internal sealed record JobTasks(IReadOnlyList<JobTaskAnswer>? Items);

internal sealed record JobTaskAnswer(string? Status, TaskResults? Results);

internal sealed record TaskResults(IReadOnlyList<WireDocument>? Documents, IReadOnlyList<WireDocumentError>? Errors);

internal sealed record WireDocument(
    string? Id,
    IReadOnlyList<WireEntity>? Entities,
    IReadOnlyList<string>? KeyPhrases,
    IReadOnlyList<WireSentence>? Sentences,
    IReadOnlyList<WireWarning>? Warnings
);

/// <summary>An entity of 2024-11-01, which has a type, or of the versions before, which have a subcategory.</summary>
internal sealed record WireEntity(
    string? Text,
    string? Category,
    string? Type,
    string? Subcategory,
    int? Offset,
    int? Length,
    double? ConfidenceScore
);

internal sealed record WireSentence(string? Text, double? RankScore, int? Offset, int? Length);

internal sealed record WireWarning(string? Code);

internal sealed record WireDocumentError(string? Id, WireError? Error);

internal sealed record ErrorAnswer(WireError? Error);

internal sealed record WireError(string? Code, string? Message, WireError? Innererror)
{
    /// <summary>Of nested errors the last that has a code.</summary>
    public WireError Innermost => Innererror is { Code: not null } inner ? inner.Innermost : this;
}
