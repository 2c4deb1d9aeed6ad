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

    public Task EnsureAsync()
    {
        lock (gate)
        {
            if (creation is null or { IsFaulted: true } or { IsCanceled: true })
            {
                creation = storage.CreateAsync(CancellationToken.None);
            }

            return creation;
        }
    }
}

/// <summary>That a call is answered without the storage, or says itself that it is away.</summary>
internal sealed class NeedsNoStorage;

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
                    await creation.EnsureAsync();
                }

                await next(context);
            }
        );
    }
}
