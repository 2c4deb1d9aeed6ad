using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Articles.Infra.Tests.Support;

/// <summary>YAML files as JSON, whose nodes are easier to walk; every value is text.</summary>
internal static class Yaml
{
    public static IReadOnlyList<JsonNode> Documents(string file)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(Repository.Read(file));
        stream.Load(reader);
        return [.. stream.Documents.Select(d => Convert(d.RootNode)!)];
    }

    private static JsonNode? Convert(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Convert(c.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
            _ => JsonValue.Create(((YamlScalarNode)node).Value),
        };
}
