namespace Articles.Storage.Documents;

/// <summary>The trace that wrote a blob, in the blob's metadata: whoever a trigger starts for it goes on with it.</summary>
internal static class BlobTrace
{
    private const string Key = "traceparent";

    public static Dictionary<string, string> Metadata(string? traceParent) =>
        traceParent is null ? [] : new Dictionary<string, string> { [Key] = traceParent };

    public static string? Read(IDictionary<string, string>? metadata) =>
        metadata?.TryGetValue(Key, out var traceParent) == true ? traceParent : null;
}
