namespace Articles.Functions.Http;

/// <summary>Gives a page of a list the address of the next one in <c>Link</c> (RFC 8288), whatever it is written as.</summary>
internal sealed class NextPageFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        var result = answer is INestedHttpResult nested ? nested.Result : answer;
        if (result is IValueHttpResult { Value: IListPage { ContinuationToken: { } token } })
        {
            var address = Address(context.HttpContext.Request, token);
            context.HttpContext.Response.Headers.Link = $"<{address}>; rel=\"next\"";
        }

        return answer;
    }

    // The address that the caller used, without the key that it may carry.
    private static string Address(HttpRequest request, string token)
    {
        var query = request
            .Query.Where(p => !IsNamed(p.Key, "code") && !IsNamed(p.Key, "continuationToken"))
            .Append(new("continuationToken", token));
        return request.PathBase + request.Path + QueryString.Create(query);
    }

    // Parameters are read in any case, and so is the key.
    private static bool IsNamed(string key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);
}
