namespace Azure.AI.TextAnalytics.Wire;

/// <summary>The body of <c>POST language/:analyze-text</c>.</summary>
internal sealed record SyncInput(string Kind, TaskParameters Parameters, AnalysisInput AnalysisInput);

/// <summary>The body of <c>POST language/analyze-text/jobs</c>.</summary>
internal sealed record JobInput(AnalysisInput AnalysisInput, IReadOnlyList<JobTask> Tasks);

internal sealed record JobTask(string Kind, TaskParameters Parameters);

internal sealed record AnalysisInput(IReadOnlyList<InputDocument> Documents);

internal sealed record InputDocument(string Id, string Language, string Text);

internal sealed record TaskParameters
{
    /// <summary>.NET's own offsets. Without it the service counts text elements.</summary>
    public const string Utf16 = "Utf16CodeUnit";

    public string ModelVersion { get; } = "latest";

    public string? StringIndexType { get; init; }

    public int? SentenceCount { get; init; }

    public string? SortBy { get; init; }
}
