namespace Articles.Text.Tests.Conversion;

/// <summary>Reference data beside the repository; tests that need it are skipped where it isn't there.</summary>
internal static class SharedData
{
    /// <summary>The repository's folder.</summary>
    public static string Repository { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(params string[] parts)
    {
        var shared = Path.GetFullPath(Path.Combine([Repository, "..", "shared", .. parts]));
        if (!Path.Exists(shared))
        {
            Assert.Skip($"{Path.GetFileName(shared)} is not here");
        }

        return shared;
    }

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Functions.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException("No folder above the tests holds Functions.sln.");
    }
}
