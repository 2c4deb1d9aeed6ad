using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Hosting.Blobs;

public sealed class BlobReceiptsTests(AzuriteFixture storage)
{
    private static readonly BlobTriggerMessage Message = new(
        "Host.Functions.normalize",
        "articles",
        "a.txt",
        "\"0x1\""
    );

    [Fact]
    public async Task A_version_is_enqueued_once()
    {
        var receipts = await OpenAsync();
        var times = 0;

        Assert.True(await receipts.EnqueueOnceAsync(Message, Count, TestApp.Token));
        Assert.True(await receipts.EnqueueOnceAsync(Message, Count, TestApp.Token));

        Assert.Equal(1, times);

        Task Count()
        {
            times++;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_version_that_could_not_be_enqueued_is_enqueued_at_the_next_look()
    {
        var receipts = await OpenAsync();
        await Assert.ThrowsAsync<IOException>(() =>
            receipts.EnqueueOnceAsync(Message, () => throw new IOException("The queue is away."), TestApp.Token)
        );
        var isEnqueued = false;

        var stands = await receipts.EnqueueOnceAsync(
            Message,
            () =>
            {
                isEnqueued = true;
                return Task.CompletedTask;
            },
            TestApp.Token
        );

        Assert.True(stands);
        Assert.True(isEnqueued);
    }

    [Fact]
    public async Task While_one_enqueues_another_comes_back_later()
    {
        var receipts = await OpenAsync();
        var other = true;

        await receipts.EnqueueOnceAsync(
            Message,
            async () => other = await receipts.EnqueueOnceAsync(Message, () => Task.CompletedTask, TestApp.Token),
            TestApp.Token
        );

        Assert.False(other);
    }

    // A host of its own, as all tests share one container.
    private Task<BlobReceipts> OpenAsync() =>
        BlobReceipts.OpenAsync(storage.ConnectionString, $"host{Guid.NewGuid():N}", TestApp.Token);
}
