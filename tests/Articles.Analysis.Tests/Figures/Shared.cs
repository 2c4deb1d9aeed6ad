namespace Articles.Analysis.Tests.Figures;

/// <summary>Reference data that may lie beside the repository.</summary>
internal static class Shared
{
    /// <summary>A folder of it, or null where it isn't there.</summary>
    public static string? Folder(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Functions.sln")))
            {
                var folder = Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", name));
                return Directory.Exists(folder) ? folder : null;
            }
        }
        return null;
    }
}
