using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Articles.Functions.Http.Limits;

/// <summary>Who calls, as far as that can be told: the function key, which the host has checked, else the address.</summary>
internal static class Caller
{
    /// <summary>A name for the caller that gives no key away.</summary>
    public static string Of(HttpContext context) =>
        Key(context.Request) is { } key
            ? "key " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16))
            : "address " + (Forwarded(context.Request) ?? context.Connection.RemoteIpAddress);

    // As the host does: the header before the query.
    private static string? Key(HttpRequest request) =>
        request.Headers["x-functions-key"].ToString() is { Length: > 0 } header ? header
        : request.Query["code"].ToString() is { Length: > 0 } query ? query
        : null;

    // Each hop adds the address that it saw at the end; what stands before the last one is the caller's own word.
    private static IPAddress? Forwarded(HttpRequest request)
    {
        var hops = request.Headers["X-Forwarded-For"].ToString().AsSpan();
        var last = hops[(hops.LastIndexOf(',') + 1)..].Trim();
        return IPEndPoint.TryParse(last, out var hop) ? hop.Address : null;
    }
}
