using System.Collections.Frozen;

namespace Articles.LocalHost.Hosting.Http;

/// <summary>The headers that belong to one connection and are never passed on (RFC 9110, section 7.6.1).</summary>
internal static class HopByHopHeaders
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "Connection",
        "Keep-Alive",
        "Proxy-Authenticate",
        "Proxy-Authorization",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the header ends here.</summary>
    public static bool Contains(string name) => Names.Contains(name);
}
