using System.Text.Json;
using System.Text.Json.Nodes;

namespace Articles.Packaging;

/// <summary>Reads the settings files as strictly as the host does: no comments, no trailing commas, an object.</summary>
internal static class JsonFile
{
    /// <summary>The file's object, or null with a violation added.</summary>
    public static JsonObject? Read(string folder, string file, List<Violation> violations)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            violations.Add(new(file, "The file is missing."));
            return null;
        }

        try
        {
            if (JsonNode.Parse(File.ReadAllBytes(path)) is JsonObject json)
            {
                return json;
            }

            violations.Add(new(file, "It must hold a JSON object."));
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            violations.Add(new(file, $"It is not JSON as the host reads it: {e.Message}"));
        }

        return null;
    }

    /// <summary>The text at a path of member names, or null where there is none.</summary>
    public static string? Text(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The node at a path of member names, or null where there is none.</summary>
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            node = node is JsonObject json && json.TryGetPropertyValue(name, out var member) ? member : null;
        }

        return node;
    }
}
