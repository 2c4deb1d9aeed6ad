using System.Text.Json;

namespace Articles.Analysis.Tests.Figures;

/// <summary>The repository's root, and reference data that may lie beside it.</summary>
internal static class Shared
{
    /// <summary>The folder that holds Functions.sln.</summary>
    public static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Functions.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("Functions.sln is in no folder above the tests.");
        }
        return at.FullName;
    }

    /// <summary>A floor of <c>tests/quality-floors.json</c>.</summary>
    public static double Floor(string section, string name)
    {
        using var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "tests", "quality-floors.json")));
        return floors.RootElement.GetProperty(section).GetProperty(name).GetDouble();
    }

    /// <summary>A folder of the reference data, or null where it isn't there.</summary>
    public static string? Folder(string name)
    {
        var folder = Path.GetFullPath(Path.Combine(Root(), "..", "shared", name));
        return Directory.Exists(folder) ? folder : null;
    }
}
