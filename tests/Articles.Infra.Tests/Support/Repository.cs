using System.Reflection;

namespace Articles.Infra.Tests.Support;

/// <summary>The repository's files.</summary>
internal static class Repository
{
    public static string PathOf(string file) => Checkout.PathOf(file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>The files below a folder, from the root on, with slashes.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [
            .. Directory
                .GetFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Checkout.Root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>What the build wrote down, or null.</summary>
    public static string? Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .SingleOrDefault(a => a.Key == key)
            ?.Value;
}
