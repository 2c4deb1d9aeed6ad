using System.Text.Json;

namespace Articles.LocalHost.Hosting.Configuration;

/// <summary>A function folder that cannot be used; the others still are.</summary>
internal sealed record FunctionLoadError(string Name, string Message);

/// <summary>The functions of an app, and those that could not be loaded.</summary>
internal sealed record FunctionSet(
    IReadOnlyList<FunctionDefinition> Functions,
    IReadOnlyList<FunctionLoadError> Errors
);

/// <summary>
/// Reads <c>*/function.json</c> below the app root, but for functions that their file or the app setting
/// <c>AzureWebJobs.{name}.Disabled</c> takes out.
/// </summary>
internal static class FunctionsReader
{
    /// <exception cref="HostStartException">A function needs what this stand-in doesn't play.</exception>
    public static FunctionSet Read(HostConfiguration host, SettingReferences settings)
    {
        var functions = new List<FunctionDefinition>();
        var errors = new List<FunctionLoadError>();
        foreach (var folder in Directory.GetDirectories(host.AppRoot).Order(StringComparer.Ordinal))
        {
            var file = Path.Combine(folder, "function.json");
            if (!File.Exists(file))
            {
                continue;
            }
            var name = Path.GetFileName(folder);
            try
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(file));
                if (!json.RootElement.Flag("disabled") && !settings.IsOn($"AzureWebJobs.{name}.Disabled"))
                {
                    functions.Add(FunctionReader.Read(name, json.RootElement, host, settings));
                }
            }
            catch (Exception error) when (error is FormatException or JsonException or InvalidOperationException)
            {
                errors.Add(new FunctionLoadError(name, error.Message));
            }
        }
        return new FunctionSet(functions, errors);
    }
}
