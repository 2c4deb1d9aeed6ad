using Articles.LocalHost.Hosting.Invocations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Articles.LocalHost.Hosting.Http;

/// <summary>
/// A request as the proxying mode passes it on: path and query untouched, the body streamed, Host replaced, the
/// invocation's headers overwritten.
/// </summary>
internal static class ProxiedRequest
{
    // The path was made canonical by the server already, the query must not be.
    private static readonly UriCreationOptions AsWritten = new()
    {
        DangerousDisablePathAndQueryCanonicalization = true,
    };

    public static HttpRequestMessage Build(HttpContext context, Uri handler, string invocationId)
    {
        var request = context.Request;
        var path = request.PathBase.Add(request.Path).ToUriComponent();
        var message = new HttpRequestMessage(
            HttpMethod.Parse(request.Method),
            new Uri(handler.GetLeftPart(UriPartial.Authority) + path + request.QueryString.Value, AsWritten)
        );
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            message.Content = new StreamContent(request.Body);
        }
        foreach (var (name, values) in request.Headers)
        {
            if (HopByHopHeaders.Contains(name) || name.Equals("Host", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            if (!message.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }
        Set(message, HostHeaders.HostVersion, HostHeaders.Version);
        Set(message, HostHeaders.InvocationId, invocationId);
        Set(message, "x-ms-invocation-id", invocationId);
        Set(message, "X-Forwarded-For", context.Connection.RemoteIpAddress?.ToString());
        Set(message, "X-Forwarded-Host", request.Host.ToUriComponent());
        Set(message, "X-Forwarded-Proto", request.Scheme);
        return message;
    }

    private static void Set(HttpRequestMessage message, string name, string? value)
    {
        message.Headers.Remove(name);
        message.Headers.TryAddWithoutValidation(name, value);
    }
}
