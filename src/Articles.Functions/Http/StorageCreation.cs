using Articles.Storage;

namespace Articles.Functions.Http;

/// <summary>
/// Makes missing containers and tables before the first request that needs them, not before the handler answers at
/// all: the host waits for that.
/// </summary>
internal sealed class StorageCreation(ArticleStorage storage)
{
    private readonly Lock gate = new();
    private Task? creation;

    /// <summary>Waits until they are there. One making serves all who wait; one that failed is begun again.</summary>
    /// <param name="cancellationToken">Ends the waiting, not the making.</param>
    public Task EnsureAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (creation is null or { IsFaulted: true } or { IsCanceled: true })
            {
                creation = storage.CreateAsync(CancellationToken.None);
            }

            return creation.WaitAsync(cancellationToken);
        }
    }
}

/// <summary>That a call is answered without the storage, or says itself that it is away.</summary>
internal sealed class NeedsNoStorage;

/// <summary>Has calls wait until the storage has its containers and tables, unless they do without (<see cref="NeedsNoStorage"/>).</summary>
internal static class StorageCreationMiddleware
{
    public static void UseStorageCreation(this WebApplication app)
    {
        var creation = app.Services.GetRequiredService<StorageCreation>();
        app.Use(
            async (context, next) =>
            {
                if (context.GetEndpoint()?.Metadata.GetMetadata<NeedsNoStorage>() is null)
                {
                    await creation.EnsureAsync(context.RequestAborted);
                }

                await next(context);
            }
        );
    }
}
