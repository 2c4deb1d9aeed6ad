using Microsoft.AspNetCore.Http.Metadata;

namespace Articles.Functions.Http;

/// <summary>Answers 406 to a <c>GET</c> whose caller wants none of what the call can answer with.</summary>
internal sealed class AcceptFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsGet(request.Method))
        {
            return await next(context);
        }

        var offered = context
            .HttpContext.GetEndpoint()!
            .Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>()
            .Where(m => m.StatusCode == StatusCodes.Status200OK)
            .SelectMany(m => m.ContentTypes)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return offered.Count == 0 || Negotiation.Choose(request.Headers.Accept, offered) is not null
            ? await next(context)
            : Problems.Of(
                StatusCodes.Status406NotAcceptable,
                $"This call answers {string.Join(" or ", offered)}; the request accepts something else only."
            );
    }
}
