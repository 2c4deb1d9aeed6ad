using Articles.Functions.Http;

namespace Articles.Functions.Triggers;

/// <summary>
/// Refuses invocations that do not come from the host. Public requests reach the handler below the route prefix only,
/// so none has these paths unless the prefix is taken away; then the host's own headers still tell them apart, because
/// the host sends no body length and no forwarding headers with an invocation.
/// </summary>
internal sealed class HostOnlyFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Request.Headers;
        var isHost =
            headers.ContainsKey("X-Azure-Functions-InvocationId")
            && headers.ContainsKey("X-Azure-Functions-HostVersion")
            && headers.UserAgent.ToString().StartsWith("Azure-Functions-Host/", StringComparison.Ordinal)
            && !headers.ContainsKey("X-Forwarded-For");
        return isHost ? await next(context) : Problems.NotFound("There is nothing here.");
    }
}
