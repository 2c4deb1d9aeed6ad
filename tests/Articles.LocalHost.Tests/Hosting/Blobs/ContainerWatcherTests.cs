using System.Diagnostics;
using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Tests.Support;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace Articles.LocalHost.Tests.Hosting.Blobs;

public sealed class ContainerWatcherTests(AzuriteFixture storage)
{
    /// <summary>Telling of the first blob takes this long: four times of it would be a rest of twelve seconds.</summary>
    private static readonly TimeSpan Telling = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task What_comes_while_much_is_told_is_told_soon()
    {
        var container = new BlobContainerClient(storage.ConnectionString, $"watched-{Guid.NewGuid():N}");
        await container.CreateAsync(cancellationToken: TestApp.Token);
        await container.UploadBlobAsync("a", BinaryData.Empty, TestApp.Token);
        var second = new TaskCompletionSource<TimeSpan>();
        var sinceFirst = new Stopwatch();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestApp.Token);
        var watcher = new ContainerWatcher(
            container,
            TimeSpan.FromMilliseconds(50),
            new StorageFailures(NullLogger.Instance)
        );

        var watching = watcher.RunAsync(
            async change =>
            {
                if (change.Blob == "b")
                {
                    second.TrySetResult(sinceFirst.Elapsed);
                    return true;
                }
                await container.UploadBlobAsync("b", BinaryData.Empty, end.Token);
                await Task.Delay(Telling, end.Token);
                sinceFirst.Start();
                return true;
            },
            end.Token
        );
        var wait = await second.Task.WaitAsync(TestApp.Token);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);

        Assert.True(wait < 2 * Telling, $"It was told {wait} after the first.");
    }
}
