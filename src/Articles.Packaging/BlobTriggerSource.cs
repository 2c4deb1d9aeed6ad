using System.Text.Json;
using System.Text.Json.Nodes;

namespace Articles.Packaging;

/// <summary>
/// Who tells the host of a blob: the host itself by looking, or Event Grid. Two blob functions of one app must have the
/// same, since they share one queue, and Flex Consumption takes Event Grid alone.
/// </summary>
internal static class BlobTriggerSource
{
    /// <summary>The values that the host knows.</summary>
    public static IReadOnlyList<string> All { get; } = ["LogsAndContainerScan", "EventGrid"];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Gives every blob trigger of a function.json the source.</summary>
    public static void Set(string path, JsonObject function, string source)
    {
        var isChanged = false;
        foreach (var binding in (function["bindings"] as JsonArray ?? []).OfType<JsonObject>().Where(IsBlobTrigger))
        {
            isChanged |= binding.Text("source") != source;
            binding["source"] = source;
        }

        if (isChanged)
        {
            File.WriteAllText(path, function.ToJsonString(Indented) + "\n");
        }
    }

    private static bool IsBlobTrigger(JsonObject binding) =>
        string.Equals(binding.Text("type"), "blobTrigger", StringComparison.OrdinalIgnoreCase);
}
