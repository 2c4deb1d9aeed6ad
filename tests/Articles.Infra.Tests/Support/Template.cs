using System.Text.Json.Nodes;

namespace Articles.Infra.Tests.Support;

/// <summary>A resource of a compiled template: its type and what is said of it.</summary>
internal sealed record Resource(string Type, JsonObject Json)
{
    public JsonNode Properties => Json["properties"]!;

    public string Text => Json.ToJsonString();
}

/// <summary>A compiled template with all modules in it.</summary>
internal static class Template
{
    private const string Module = "Microsoft.Resources/deployments";

    /// <summary>Every resource that main.bicep and its modules make.</summary>
    public static async Task<IReadOnlyList<Resource>> ResourcesAsync(string file = "infra/main.bicep") =>
        [.. Resources((await Bicep.BuildAsync(file)).Json)];

    public static async Task<Resource> SingleAsync(string type, string file = "infra/main.bicep") =>
        Assert.Single(await ResourcesAsync(file), r => r.Type == type);

    /// <summary>A variable of one of the modules.</summary>
    public static async Task<JsonNode> VariableAsync(string module, string name)
    {
        var template = (await Bicep.BuildAsync("infra/main.bicep")).Json;
        return template["resources"]![module]!["properties"]!["template"]!["variables"]![name]!;
    }

    private static IEnumerable<Resource> Resources(JsonNode template)
    {
        // Templates with symbolic names have an object of resources, others an array.
        var resources = template["resources"] switch
        {
            JsonObject named => named.Select(r => r.Value!),
            JsonArray list => list.Select(r => r!),
            _ => [],
        };
        foreach (var resource in resources.Select(r => r.AsObject()).Where(r => r["existing"] is null))
        {
            var type = (string)resource["type"]!;
            if (type == Module)
            {
                foreach (var inner in Resources(resource["properties"]!["template"]!))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return new Resource(type, resource);
            }
        }
    }
}
