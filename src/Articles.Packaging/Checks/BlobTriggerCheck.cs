using System.Text.Json.Nodes;

namespace Articles.Packaging.Checks;

/// <summary>What the host requires of a blob trigger.</summary>
internal static class BlobTriggerCheck
{
    // The host writes these into the envelope's metadata itself, and drops what ends in "trigger".
    private static readonly string[] Taken = ["uri", "properties", "metadata", "sys"];

    public static IEnumerable<string> Run(JsonObject trigger, List<JsonObject> others)
    {
        if (others.Count > 0)
        {
            yield return "A blob function has its trigger alone: the handler writes storage itself.";
        }

        if (trigger.Text("direction") != "in")
        {
            yield return "The trigger's direction must be in.";
        }

        if (string.IsNullOrEmpty(trigger.Text("connection")))
        {
            yield return "The trigger has no connection: it would watch the host's own storage.";
        }

        var path = trigger.Text("path") ?? "";
        var parts = path.Split('/', 2);
        if (parts.Length < 2 || parts[0].Length == 0 || parts[1].Length == 0 || parts[0].Contains('{'))
        {
            yield return $"The path '{path}' must be a container without tokens, a slash and a pattern.";
        }

        foreach (var token in Tokens(path))
        {
            if (
                Taken.Contains(token, StringComparer.OrdinalIgnoreCase)
                || token.EndsWith("trigger", StringComparison.OrdinalIgnoreCase)
            )
            {
                yield return $"The path's token {{{token}}} does not reach the handler: the host uses that name.";
            }
        }
    }

    private static IEnumerable<string> Tokens(string path) =>
        path.Split('{').Skip(1).Select(part => part.Split('}')[0]);
}
