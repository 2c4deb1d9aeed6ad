using System.Text.Json.Nodes;

namespace Articles.Packaging.Checks;

/// <summary>What an HTTP trigger must be for the host to hand requests on as they are.</summary>
internal static class HttpTriggerCheck
{
    private static readonly string[] Levels = ["anonymous", "function", "admin"];

    public static IEnumerable<string> Run(JsonObject trigger, List<JsonObject> others)
    {
        if (others is not [var output] || output.Text("type") != "http" || output.Text("direction") != "out")
        {
            yield return "An HTTP function must have exactly one output, of type http: else requests come as envelopes.";
        }

        if (trigger.Text("direction") != "in")
        {
            yield return "The trigger's direction must be in.";
        }

        if (!Levels.Contains(trigger.Text("authLevel"), StringComparer.Ordinal))
        {
            yield return $"authLevel must be said: {string.Join(", ", Levels)}.";
        }
    }
}
