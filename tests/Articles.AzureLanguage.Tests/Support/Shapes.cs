using System.Text.Json.Nodes;

namespace Articles.AzureLanguage.Tests.Support;

/// <summary>Parts of answers in the service's shapes.</summary>
internal static class Shapes
{
    public static string DocumentError(string id, string code) =>
        $$$$$$"""{"id":"{{{{{{id}}}}}}","error":{"code":"InvalidArgument","message":"Invalid document in request.","innererror":{"code":"{{{{{{code}}}}}}","message":"Made up."}}}""";

    public static JsonObject Entities(string text, Dictionary<string, (string Category, string? Type)> names)
    {
        var entities = new JsonArray();
        foreach (var (name, (category, type)) in names)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; )
            {
                entities.Add(
                    (JsonNode)
                        new JsonObject
                        {
                            ["text"] = name,
                            ["category"] = category,
                            ["type"] = type ?? category,
                            ["offset"] = at,
                            ["length"] = name.Length,
                            ["confidenceScore"] = 0.75,
                            ["tags"] = new JsonArray(
                                new JsonObject { ["name"] = category, ["confidenceScore"] = 0.75 }
                            ),
                        }
                );
                at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal);
            }
        }

        return new JsonObject { ["entities"] = entities };
    }

    public static JsonObject KeyPhrases(string text, Dictionary<string, (string Category, string? Type)> names) =>
        new()
        {
            ["keyPhrases"] = new JsonArray([
                .. names.Keys.Where(n => text.Contains(n, StringComparison.Ordinal)).Select(n => (JsonNode)n),
            ]),
        };

    /// <summary>Every sentence, the later the weightier.</summary>
    public static JsonObject Sentences(string text)
    {
        var sentences = new JsonArray();
        for (var at = 0; text.IndexOf('。', at) is >= 0 and var end; at = end + 1)
        {
            sentences.Add(
                (JsonNode)
                    new JsonObject
                    {
                        ["text"] = text[at..(end + 1)],
                        ["rankScore"] = (double)end / text.Length,
                        ["offset"] = at,
                        ["length"] = end + 1 - at,
                    }
            );
        }

        return new JsonObject
        {
            ["sentences"] = new JsonArray([.. sentences.TakeLast(20).Select(s => s!.DeepClone())]),
        };
    }
}
