namespace Articles.Text.Tests;

/// <summary>Finds the reference material beside the repository, where there is any.</summary>
internal static class SharedFolder
{
    /// <summary>A path below <c>../shared</c>; the test that asks is skipped where it isn't there.</summary>
    public static string Path(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Functions.sln")))
        {
            folder = folder.Parent;
        }
        var path = System.IO.Path.Combine([folder?.Parent?.FullName ?? "", "shared", .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Skip($"{string.Join('/', parts)} is not here");
        }
        return path;
    }
}
