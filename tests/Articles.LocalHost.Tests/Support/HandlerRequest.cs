using System.Text.Json;

namespace Articles.LocalHost.Tests.Support;

/// <summary>A request as the test handler wrote it down.</summary>
internal sealed record HandlerRequest(
    int Process,
    string Method,
    string Target,
    IReadOnlyDictionary<string, string> Headers,
    string Body
)
{
    public static HandlerRequest Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new HandlerRequest(
            root.GetProperty("process").GetInt32(),
            root.GetProperty("method").GetString()!,
            root.GetProperty("target").GetString()!,
            root.GetProperty("headers")
                .EnumerateObject()
                .ToDictionary(
                    header => header.Name,
                    header => header.Value.GetString()!,
                    StringComparer.OrdinalIgnoreCase
                ),
            root.GetProperty("body").GetString()!
        );
    }
}
