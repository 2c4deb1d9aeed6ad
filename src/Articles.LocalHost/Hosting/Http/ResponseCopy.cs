using Microsoft.AspNetCore.Http;

namespace Articles.LocalHost.Hosting.Http;

/// <summary>Passes the handler's response on to the caller.</summary>
internal static class ResponseCopy
{
    /// <summary>Copies status and headers.</summary>
    public static void Head(HttpResponseMessage from, HttpResponse to)
    {
        to.StatusCode = (int)from.StatusCode;
        foreach (var (name, values) in from.Headers.Concat(from.Content.Headers))
        {
            if (!HopByHopHeaders.Contains(name))
            {
                to.Headers[name] = values.ToArray();
            }
        }
    }

    /// <summary>Passes the body on as it comes, each part at once.</summary>
    /// <param name="from">The handler's answer.</param>
    /// <param name="to">The caller's.</param>
    /// <param name="active">Called whenever a part went through.</param>
    /// <param name="cancellationToken">Ends the copy.</param>
    public static async Task StreamAsync(
        HttpResponseMessage from,
        HttpResponse to,
        Action active,
        CancellationToken cancellationToken
    )
    {
        await using var body = await from.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0; )
        {
            active();
            await to.Body.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            await to.Body.FlushAsync(cancellationToken);
        }
    }
}
