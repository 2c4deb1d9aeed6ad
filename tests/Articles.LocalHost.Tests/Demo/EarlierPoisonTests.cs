using Articles.Azurite;
using Articles.LocalHost.Demo;
using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Tests.Support;
using Azure.Storage.Blobs;

namespace Articles.LocalHost.Tests.Demo;

public sealed class EarlierPoisonTests
{
    [Fact]
    public async Task A_blob_that_changed_since_it_failed_is_waited_for()
    {
        await using var azurite = await AzuriteServer.StartAsync(null, TestApp.Token);
        var container = new BlobContainerClient(azurite.ConnectionString, "uploads");
        await container.CreateAsync(cancellationToken: TestApp.Token);
        var queue = BlobTriggerQueue.Client(azurite.ConnectionString, BlobTriggerQueue.Poison);
        await queue.CreateAsync(cancellationToken: TestApp.Token);
        foreach (var name in new[] { "same", "changed", "deleted" })
        {
            var blob = container.GetBlobClient(name);
            var upload = await blob.UploadAsync(BinaryData.FromString("1"), TestApp.Token);
            var message = new BlobTriggerMessage("F", "uploads", name, upload.Value.ETag.ToString("H"));
            await queue.SendMessageAsync(message.ToJson(), TestApp.Token);
        }
        await container
            .GetBlobClient("changed")
            .UploadAsync(BinaryData.FromString("2"), overwrite: true, TestApp.Token);
        await container.GetBlobClient("deleted").DeleteAsync(cancellationToken: TestApp.Token);

        Assert.Equal([("uploads", "same")], await EarlierPoison.FindAsync(azurite.ConnectionString, TestApp.Token));
    }
}
