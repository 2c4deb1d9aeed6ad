namespace Articles.Functions.Memory;

/// <summary>Tells <see cref="RestingMemory"/> of an article's work.</summary>
internal sealed class RestingMemoryFilter(RestingMemory memory) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var use = memory.Begin();
        return await next(context);
    }
}
