using System.Text.Json;
using Articles.Storage.Poison;
using Azure.Storage.Queues;

namespace Articles.Storage.Tests.Poison;

public sealed class PoisonStoreTests(AzuriteFixture azurite)
{
    private const string Function = "Host.Functions.F";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_ours_is_taken_and_what_is_others_stays()
    {
        var queue = await QueueAsync();
        await SendAsync(queue, Function, "甲.txt");
        await SendAsync(queue, "Host.Functions.Another", "乙.txt");
        List<string> taken = [];

        var count = await new PoisonStore(queue).TakeAsync(
            new HashSet<string> { Function },
            (blob, _) =>
            {
                taken.Add(blob.Name);
                return Task.CompletedTask;
            },
            Token
        );

        Assert.Equal((1, "甲.txt"), (count, Assert.Single(taken)));
        Assert.Equal(1, (await queue.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_message_that_somebody_else_took_away_meanwhile_keeps_nobody_from_the_next()
    {
        var queue = await QueueAsync();
        await SendAsync(queue, Function, "甲.txt");
        await SendAsync(queue, Function, "乙.txt");

        var count = await new PoisonStore(queue).TakeAsync(
            new HashSet<string> { Function },
            (_, _) => queue.ClearMessagesAsync(Token),
            Token
        );

        Assert.Equal(2, count);
    }

    private async Task<QueueClient> QueueAsync()
    {
        var queue = new QueueClient(azurite.ConnectionString, $"poison-{Guid.NewGuid():N}");
        await queue.CreateAsync(cancellationToken: Token);
        return queue;
    }

    private static async Task SendAsync(QueueClient queue, string function, string name) =>
        await queue.SendMessageAsync(
            JsonSerializer.Serialize(
                new
                {
                    FunctionId = function,
                    ContainerName = StorageNames.Uploads,
                    BlobName = name,
                }
            ),
            Token
        );
}
