namespace Articles.Functions.Http;

/// <summary>
/// Answers 404 to a list's address with a slash behind it, which routing takes for the list: it is the address of one of
/// its items without the item, and who forgot it is not to be given all of them.
/// </summary>
internal sealed class NoTrailingSlashFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var path = context.HttpContext.Request.Path.Value!;
        return path.EndsWith('/')
            ? ValueTask.FromResult<object?>(
                Problems.NotFound(
                    $"There is nothing at {path}: a name is missing behind it, or the slash is one too many."
                )
            )
            : next(context);
    }
}
