namespace Articles.Text.Tests.Conversion;

/// <summary>Reference data beside the repository; tests that need it are skipped where it isn't there.</summary>
internal static class SharedData
{
    public static string PathOf(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Functions.sln")))
        {
            folder = folder.Parent;
        }

        var shared = Path.GetFullPath(Path.Combine([folder?.FullName ?? ".", "..", "shared", .. parts]));
        if (!Path.Exists(shared))
        {
            Assert.Skip($"{Path.GetFileName(shared)} is not here");
        }

        return shared;
    }
}
