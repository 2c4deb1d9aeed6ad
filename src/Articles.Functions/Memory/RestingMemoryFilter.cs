namespace Articles.Functions.Memory;

/// <summary>Tells <see cref="RestingMemory"/> of an article's work.</summary>
internal sealed class RestingMemoryFilter(RestingMemory memory) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        memory.Begin();
        try
        {
            return await next(context);
        }
        finally
        {
            memory.End();
        }
    }
}
