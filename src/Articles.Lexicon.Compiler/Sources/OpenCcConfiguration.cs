using System.Text.Json;

namespace Articles.Lexicon.Compiler.Sources;

/// <summary>Reads which dictionaries OpenCC's configurations name.</summary>
internal static class OpenCcConfiguration
{
    private const string FileProperty = "file";

    /// <summary>The dictionaries' names, without <c>.txt</c>, each once, in ordinal order.</summary>
    public static string[] Dictionaries(IEnumerable<string> paths)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            Collect(document.RootElement, names);
        }

        return [.. names];
    }

    private static void Collect(JsonElement element, SortedSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, names);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.NameEquals(FileProperty))
                {
                    names.Add(Path.GetFileNameWithoutExtension(property.Value.GetString()!));
                }

                Collect(property.Value, names);
            }
        }
    }
}
