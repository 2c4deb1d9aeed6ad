using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Articles.Soak.Proxying;

/// <summary>Passes a request to the storage with what is signed in it untouched, and the answer back.</summary>
internal static class PassedRequest
{
    private static readonly UriCreationOptions AsWritten = new()
    {
        DangerousDisablePathAndQueryCanonicalization = true,
    };

    private static readonly HashSet<string> OfConnection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection",
        "Expect",
        "Host",
        "Keep-Alive",
        "Transfer-Encoding",
    };

    /// <summary>A path and query of a service, to the letter: signatures are of that.</summary>
    public static Uri Address(Uri service, string target) =>
        new(service.GetLeftPart(UriPartial.Authority) + target, AsWritten);

    public static async Task<HttpRequestMessage> ReadAsync(HttpRequest request, Uri service)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var message = new HttpRequestMessage(HttpMethod.Parse(request.Method), Address(service, target));
        if (
            request.HttpContext.Features.GetRequiredFeature<IHttpRequestBodyDetectionFeature>().CanHaveBody
            || request.ContentLength == 0
        )
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            message.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var (name, values) in request.Headers.Where(h => !OfConnection.Contains(h.Key)))
        {
            if (!message.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        return message;
    }

    public static async Task AnswerAsync(HttpResponseMessage answer, HttpResponse response)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (!OfConnection.Contains(name))
            {
                response.Headers[name] = values.ToArray();
            }
        }

        await answer.Content.CopyToAsync(response.Body);
    }
}
