using Microsoft.AspNetCore.Diagnostics;

namespace Articles.Functions.Http;

/// <summary>Gives a body to what routing refuses without one, and answers <c>OPTIONS</c>.</summary>
internal static class BareStatus
{
    public static async Task AnswerAsync(StatusCodeContext status)
    {
        var (request, response) = (status.HttpContext.Request, status.HttpContext.Response);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            var allowed = Allowed(response.Headers.Allow.ToString());
            response.Headers.Allow = allowed;
            if (HttpMethods.IsOptions(request.Method))
            {
                response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            var detail = $"{request.Method} is not possible at {request.Path}; possible are {allowed}.";
            await Problems.Of(response.StatusCode, detail).ExecuteAsync(status.HttpContext);
            return;
        }

        var reason =
            response.StatusCode == StatusCodes.Status404NotFound
                ? $"There is nothing at {request.Path}."
                : "The request cannot be answered.";
        await Problems.Of(response.StatusCode, reason).ExecuteAsync(status.HttpContext);
    }

    // Routing knows the methods that calls are declared for; these two are answered from them.
    private static string Allowed(string declared)
    {
        var methods = declared.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var head = methods.Contains(HttpMethods.Get) ? [HttpMethods.Head] : Array.Empty<string>();
        return string.Join(", ", methods.Concat(head).Append(HttpMethods.Options).Order(StringComparer.Ordinal));
    }
}
