using Articles.Functions.Tests.Support;

namespace Articles.Functions.Tests.OpenApi;

/// <summary>
/// A TypeScript client is generated from the API's description, compiled in strict mode and used for every call, against
/// the running handler.
/// </summary>
public sealed class GeneratedClientTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task It_walks_the_whole_api()
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await HandlerFixture.StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        // Below the root, where the packages are found.
        var folder = Path.Combine(Checkout.Root, "artifacts", "client");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Node.Client))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        await File.WriteAllBytesAsync(
            Path.Combine(folder, "openapi.json"),
            await client.GetByteArrayAsync("/api/openapi.json", World.Token),
            World.Token
        );
        await Node.RunAsync(folder, Node.Package("openapi-typescript/bin/cli.js"), "openapi.json", "-o", "api.ts");
        await Node.RunAsync(folder, Node.Package("typescript/bin/tsc"), "-p", ".");

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(World.Token);
        var processing = ProcessAsync(world, stop.Token);
        await Node.RunAsync(folder, Path.Combine(folder, "out", "walk.js"), client.BaseAddress!.ToString());
        await stop.CancelAsync();
        await processing;
    }

    // Stands for the host's trigger.
    private static async Task ProcessAsync(World world, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await foreach (var article in world.Storage.Articles.OpenAsync(CancellationToken.None))
            {
                // A trigger knows of blobs only: the row of an upload call comes before its blob.
                if (await world.Storage.Uploads.ETagAsync(article.Name, CancellationToken.None) is not null)
                {
                    await world.ProcessAsync(article.Name);
                }
            }

            await Task.Delay(200, CancellationToken.None);
        }
    }
}
