using System.Reflection;

namespace Articles.EndToEnd.Tests;

/// <summary>Where things stand in the checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot")
            .Value!;

    /// <summary>The published Functions app.</summary>
    public static string App => Path.Combine(Root, "artifacts", "app");

    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>Annotated articles and their scorer, where they are: tests that need them are skipped elsewhere.</summary>
    public static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));
}
