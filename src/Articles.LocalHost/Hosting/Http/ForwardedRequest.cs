using Articles.LocalHost.Hosting.Invocations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Articles.LocalHost.Hosting.Http;

/// <summary>
/// A request as the forwarding mode rebuilds it: the whole path, repeated query keys merged with commas, the caller's
/// Host, and a body only where its length is told and not zero.
/// </summary>
internal static class ForwardedRequest
{
    public static async Task<HttpRequestMessage> BuildAsync(
        HttpRequest request,
        Uri handler,
        string invocationId,
        CancellationToken cancellationToken
    )
    {
        // The host reads the decoded path as an address once more: a backslash in it becomes a slash, and ".." goes up.
        var path = new Uri(request.GetDisplayUrl()).AbsolutePath;
        var message = new HttpRequestMessage(
            HttpMethod.Parse(request.Method),
            new Uri(handler.GetLeftPart(UriPartial.Authority) + path + Query(request.Query))
        );
        if (request.ContentLength > 0)
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellationToken);
            message.Content = new ByteArrayContent(body.ToArray());
            if (request.ContentType is { } type)
            {
                message.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }
        }
        foreach (var (name, values) in request.Headers)
        {
            // Headers of the content other than its type and length are refused here, and so lost, as in the host.
            if (!HopByHopHeaders.Contains(name))
            {
                message.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }
        // Appended: what a caller sent under the same names stays beside them.
        message.Headers.TryAddWithoutValidation(HostHeaders.HostVersion, HostHeaders.Version);
        message.Headers.TryAddWithoutValidation(HostHeaders.InvocationId, invocationId);
        message.Headers.TryAddWithoutValidation("User-Agent", HostHeaders.UserAgent);
        return message;
    }

    private static string Query(IQueryCollection query)
    {
        var builder = new QueryBuilder();
        foreach (var (name, values) in query)
        {
            builder.Add(name, values.ToString());
        }
        return builder.ToString();
    }
}
