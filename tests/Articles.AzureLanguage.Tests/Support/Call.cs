using System.Text.Json.Nodes;

namespace Articles.AzureLanguage.Tests.Support;

/// <summary>A request that reached the server.</summary>
internal sealed record Call(string Method, string Path, string Query, string? Key, JsonNode? Body)
{
    public bool IsJob => Path.Contains("/jobs", StringComparison.Ordinal);

    /// <summary>What is asked for: a kind of analysis, or the state of a job.</summary>
    public string Kind =>
        Method == "GET" ? "Job" : (string?)Body?["kind"] ?? (string?)Body?["tasks"]?[0]?["kind"] ?? "";

    public IReadOnlyList<(string Id, string Language, string Text)> Documents =>
        [
            .. Body!["analysisInput"]!["documents"]!
                .AsArray()
                .Select(d => ((string)d!["id"]!, (string)d["language"]!, (string)d["text"]!)),
        ];
}

/// <summary>An answer that a test prescribes.</summary>
internal sealed record Reply(int Status, string Body = "", string? RetryAfter = null)
{
    public string ContentType { get; init; } = "application/json; charset=utf-8";

    public TimeSpan Delay { get; init; }

    /// <summary>An error of the service's shape.</summary>
    public static Reply Error(int status, string code, string? retryAfter = null) =>
        new(
            status,
            $$$$$$"""{"error":{"code":"{{{{{{code}}}}}}","message":"Made up for a test.","innererror":{"code":"{{{{{{code}}}}}}","message":"Made up."}}}""",
            retryAfter
        );
}
