using System.Text.Json.Nodes;

namespace Articles.Packaging.Checks;

/// <summary>
/// That the handler answers where the host posts: every function that an envelope starts has its own path in the
/// handler, and the handler has no such path without a function.
/// </summary>
internal static class RouteCheck
{
    public static IEnumerable<Violation> Run(IReadOnlyDictionary<string, JsonObject> functions, string assembly)
    {
        var routes = HandlerRoutes.Read(assembly);
        var invoked = functions.Where(f => !IsHttp(f.Value)).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in invoked.Except(routes).Order(StringComparer.Ordinal))
        {
            yield return new($"{name}/function.json", $"The handler has no route /{name}: the host posts there.");
        }

        foreach (var name in routes.Except(invoked).Order(StringComparer.Ordinal))
        {
            yield return new("host.json", $"The handler has a route /{name}, and no function of that name calls it.");
        }
    }

    private static bool IsHttp(JsonObject function) =>
        (function["bindings"] as JsonArray ?? []).Any(b => b.Text("type") == "httpTrigger");
}
