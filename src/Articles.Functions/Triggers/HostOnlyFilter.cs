using System.Globalization;
using Articles.Functions.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Articles.Functions.Triggers;

/// <summary>
/// Refuses invocations that do not come from the host. No function's route reaches these paths, but a host that
/// forwards a request reads its path once more, and a path such as <c>/api/..%5CReconcile</c> is another afterwards.
/// What the host sends itself is told from what it passes on: it calls the handler by the loopback address, names each of
/// its headers once, says nothing of a caller before it, and writes the path as it is.
/// </summary>
internal sealed class HostOnlyFilter : IEndpointFilter
{
    private static readonly string[] PassedOn = ["X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Original-URL"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsHost(context.HttpContext) ? await next(context) : Problems.NotFound("There is nothing here.");

    private static bool IsHost(HttpContext context)
    {
        var (request, headers) = (context.Request, context.Request.Headers);
        var handler = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{context.Connection.LocalPort}");
        return Guid.TryParse(Single(headers["X-Azure-Functions-InvocationId"]), out _)
            && Single(headers["X-Azure-Functions-HostVersion"]) is not null
            && Single(headers.UserAgent)?.StartsWith("Azure-Functions-Host/", StringComparison.Ordinal) == true
            && request.Host.Value == handler
            && !PassedOn.Any(headers.ContainsKey)
            && context.Features.Get<IHttpRequestFeature>()?.RawTarget == request.Path.Value;
    }

    private static string? Single(StringValues values) => values is [{ } value] ? value : null;
}
