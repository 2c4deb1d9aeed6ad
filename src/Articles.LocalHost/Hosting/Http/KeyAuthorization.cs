using System.Security.Cryptography;
using System.Text;
using Articles.LocalHost.Hosting.Configuration;
using Microsoft.AspNetCore.Http;

namespace Articles.LocalHost.Hosting.Http;

/// <summary>Checks the key of a request: header <c>x-functions-key</c>, else query <c>code</c>.</summary>
internal sealed class KeyAuthorization(HostKeys? keys)
{
    /// <summary>Whether the request may call a function.</summary>
    public bool MayCall(HttpRequest request, string function, AuthorizationLevel level)
    {
        if (keys is null || level == AuthorizationLevel.Anonymous)
        {
            return true;
        }
        var key = Key(request);
        if (level == AuthorizationLevel.Admin)
        {
            return IsSame(key, keys.Master);
        }
        return IsSame(key, keys.Master)
            || IsSame(key, keys.Host)
            || (keys.Functions.TryGetValue(function, out var own) && IsSame(key, own));
    }

    /// <summary>Whether the request may call the host's own administration.</summary>
    public bool MayAdminister(HttpRequest request) => keys is null || IsSame(Key(request), keys.Master);

    /// <summary>Whether the request may post blob events.</summary>
    public bool MayPostEvents(HttpRequest request) =>
        keys is null || IsSame(Key(request), keys.BlobsExtension) || IsSame(Key(request), keys.Master);

    private static string Key(HttpRequest request) =>
        request.Headers.TryGetValue("x-functions-key", out var header) && header.Count > 0
            ? header.ToString()
            : request.Query["code"].ToString();

    private static bool IsSame(string given, string key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(key));
}
