namespace Articles.Packaging.Tests.Support;

/// <summary>The literals that the routes are read from: this assembly plays the handler's.</summary>
internal static class Routes
{
    public static IReadOnlyList<string> OfTheHandler { get; } =
    ["/TakeBlob", "/EachMinute", "/api/health", "/lower", "/Not a route", "/Api/Deeper"];
}
