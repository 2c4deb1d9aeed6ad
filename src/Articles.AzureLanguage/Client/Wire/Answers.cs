namespace Azure.AI.TextAnalytics.Wire;

// What the analyzer reads of the service's answers. Every member may be missing; times are not read, whose names and
// forms differ between the service's own samples.

/// <summary>The answer to a call that waits for its one task.</summary>
internal sealed record SyncAnswer(TaskResults? Results);

/// <summary>The answer to a question how far a job has come; its tasks are there once they have ended.</summary>
internal sealed record JobAnswer(string? Status, JobTasks? Tasks, IReadOnlyList<WireError>? Errors);

/// <summary>The tasks of a job; the service wraps their list in an object that counts them.</summary>
internal sealed record JobTasks(IReadOnlyList<JobTaskAnswer>? Items);

/// <summary>How a task of a job ended: one can fail while the others succeed.</summary>
internal sealed record JobTaskAnswer(string? Status, TaskResults? Results);

/// <summary>What a task found: documents that failed are listed apart from those that were read.</summary>
internal sealed record TaskResults(IReadOnlyList<WireDocument>? Documents, IReadOnlyList<WireDocumentError>? Errors);

/// <summary>What was found in a document: of the lists, the one that its task is for.</summary>
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

/// <summary>A sentence that was taken into a summary, with how much it tells, 0 to 1.</summary>
internal sealed record WireSentence(string? Text, double? RankScore, int? Offset, int? Length);

/// <summary>What the service says of a document that it has read all the same, by a code: it was cut short, say.</summary>
internal sealed record WireWarning(string? Code);

/// <summary>Why a document was not read.</summary>
internal sealed record WireDocumentError(string? Id, WireError? Error);

/// <summary>The body of an answer whose status is an error.</summary>
internal sealed record ErrorAnswer(WireError? Error);

/// <summary>An error; what went wrong in the end is the innermost one.</summary>
internal sealed record WireError(string? Code, string? Message, WireError? Innererror)
{
    /// <summary>Of nested errors the last that has a code.</summary>
    public WireError Innermost => Innererror is { Code: not null } inner ? inner.Innermost : this;
}
