using System.Text.Json.Nodes;
using Articles.Packaging.Checks;

namespace Articles.Packaging;

/// <summary>A published folder: what it must be for the Functions host to run it, on any plan.</summary>
internal static class PublishedApp
{
    /// <summary>Sets the blob triggers' source and checks the folder against the host's contract.</summary>
    /// <param name="folder">The folder that holds host.json.</param>
    /// <param name="assembly">The compiled handler, whose routes are compared with the functions.</param>
    /// <param name="source">One of <see cref="BlobTriggerSource.All"/>.</param>
    /// <returns>What the host would refuse or get wrong; empty where the folder can be deployed.</returns>
    public static IReadOnlyList<Violation> Prepare(string folder, string assembly, string source)
    {
        if (!BlobTriggerSource.All.Contains(source, StringComparer.Ordinal))
        {
            return
            [
                new("host.json", $"BlobTriggerSource {source} is none of {string.Join(", ", BlobTriggerSource.All)}."),
            ];
        }

        var violations = new List<Violation>();
        var host = JsonFile.Read(folder, "host.json", violations);
        var functions = ReadFunctions(folder, violations);
        foreach (var (file, json) in functions)
        {
            BlobTriggerSource.Set(Path.Combine(folder, file), json, source);
        }

        if (host is not null)
        {
            violations.AddRange(HostJsonCheck.Run(host));
            violations.AddRange(HandlerCheck.Run(folder, host));
        }

        violations.AddRange(functions.SelectMany(f => FunctionCheck.Run(f.File, f.Json)));
        violations.AddRange(
            RouteCheck.Run(functions.ToDictionary(f => FunctionCheck.Name(f.File), f => f.Json), assembly)
        );
        violations.AddRange(FolderCheck.Run(folder, functions.Count));
        return violations;
    }

    private static List<(string File, JsonObject Json)> ReadFunctions(string folder, List<Violation> violations)
    {
        var functions = new List<(string, JsonObject)>();
        foreach (var path in Directory.GetFiles(folder, "function.json", SearchOption.AllDirectories).Order())
        {
            var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (file.Count(c => c == '/') != 1)
            {
                violations.Add(new(file, "The host reads function.json in a folder directly beside host.json only."));
            }
            else if (JsonFile.Read(folder, file, violations) is { } json)
            {
                functions.Add((file, json));
            }
        }

        return functions;
    }
}
