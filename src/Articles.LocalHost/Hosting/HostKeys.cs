namespace Articles.LocalHost.Hosting;

/// <summary>The keys that callers must send once authorization is on.</summary>
/// <param name="Master">Passes every level, and alone passes <c>admin</c>.</param>
/// <param name="Host">Passes <c>function</c> for every function.</param>
/// <param name="Functions">A function's own keys by its name; each passes <c>function</c> for that one.</param>
public sealed record HostKeys(string Master, string Host, IReadOnlyDictionary<string, string> Functions)
{
    /// <summary>The system key <c>blobs_extension</c>, which the Event Grid webhook asks for.</summary>
    public string BlobsExtension { get; init; } = Guid.NewGuid().ToString("N");
}
