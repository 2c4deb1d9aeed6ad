namespace Azure.AI.TextAnalytics.Wire;

/// <summary>The body of <c>POST language/:analyze-text</c>.</summary>
internal sealed record SyncInput(string Kind, TaskParameters Parameters, AnalysisInput AnalysisInput);

/// <summary>The body of <c>POST language/analyze-text/jobs</c>.</summary>
internal sealed record JobInput(AnalysisInput AnalysisInput, IReadOnlyList<JobTask> Tasks);

/// <summary>What a job is to do with its documents: one kind of analysis.</summary>
internal sealed record JobTask(string Kind, TaskParameters Parameters);

/// <summary>The documents of a call; the service wraps their list in an object.</summary>
internal sealed record AnalysisInput(IReadOnlyList<InputDocument> Documents);

/// <summary>A document to read: its id comes back with what was found in it.</summary>
internal sealed record InputDocument(string Id, string Language, string Text);

/// <summary>How a task is done; what is null is left out, for not every kind of task takes all of them.</summary>
internal sealed record TaskParameters
{
    /// <summary>.NET's own offsets. Without it the service counts text elements.</summary>
    public const string Utf16 = "Utf16CodeUnit";

    public string ModelVersion { get; } = "latest";

    public string? StringIndexType { get; init; }

    public int? SentenceCount { get; init; }

    public string? SortBy { get; init; }
}
