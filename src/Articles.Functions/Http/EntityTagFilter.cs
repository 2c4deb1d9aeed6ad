using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Articles.Functions.Http;

/// <summary>
/// Gives every answer to a GET an ETag over its bytes, and answers 304 to a caller that has them already. Answers are
/// bounded (a page, one article's text), so they are held whole.
/// </summary>
internal sealed class EntityTagFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        return HttpMethods.IsGet(context.HttpContext.Request.Method) && result is IResult answer
            ? new TaggedResult(answer)
            : result;
    }

    private sealed class TaggedResult(IResult answer) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var (response, body) = (httpContext.Response, httpContext.Response.Body);
            using var buffer = new MemoryStream();
            response.Body = buffer;
            try
            {
                await answer.ExecuteAsync(httpContext);
            }
            finally
            {
                response.Body = body;
            }

            var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
            if (response.StatusCode == StatusCodes.Status200OK)
            {
                var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 16))}\"";
                response.Headers.ETag = tag;
                // Answers are for whoever holds the key; each use asks whether they still hold.
                response.Headers.CacheControl = "private, no-cache";
                if (Matches(httpContext.Request.Headers.IfNoneMatch, tag))
                {
                    response.StatusCode = StatusCodes.Status304NotModified;
                    response.ContentLength = null;
                    response.Headers.Remove(HeaderNames.ContentType);
                    return;
                }
            }

            response.ContentLength = bytes.Length;
            await body.WriteAsync(bytes, httpContext.RequestAborted);
        }

        private static bool Matches(Microsoft.Extensions.Primitives.StringValues candidates, string tag) =>
            EntityTagHeaderValue.TryParseList([.. candidates.OfType<string>()], out var tags)
            && tags.Any(t => t.Tag == "*" || string.Equals(t.Tag.Value, tag, StringComparison.Ordinal));
    }
}
