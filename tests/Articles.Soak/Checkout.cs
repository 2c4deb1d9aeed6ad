using System.Reflection;

namespace Articles.Soak;

/// <summary>Where things stand in the checkout that the program was built from.</summary>
internal static class Checkout
{
    private static readonly string Root = typeof(Checkout)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot")
        .Value!;

    /// <summary>The published Functions app.</summary>
    public static string App => Path.Combine(Root, "artifacts", "app");

    public static string Seeds => Path.Combine(Root, "seeds");
}
