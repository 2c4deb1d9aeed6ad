using System.Reflection;

namespace Articles.Tests;

/// <summary>Where things stand in the checkout that the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } =
        typeof(Checkout)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot")
            .Value!;

    /// <summary>The published Functions app.</summary>
    public static string App => PathOf("artifacts", "app");

    public static string Seeds => PathOf("seeds");

    public static string NodeModules => PathOf("node_modules");

    /// <summary>The least that each measured quality may be.</summary>
    public static string QualityFloors => PathOf("tests", "quality-floors.json");

    /// <summary>A path below the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
