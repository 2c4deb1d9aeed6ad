using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Hosting.Blobs;

/// <summary>What the host does with each answer of a real handler to a blob's envelope.</summary>
public sealed class BlobRetryTests(AzuriteFixture storage)
{
    private const int Threshold = 3;

    [Theory]
    [InlineData("json {}")]
    [InlineData("json {\"Logs\":[\"done\"]}")]
    [InlineData("status 201")]
    public async Task A_success_is_the_end(string command)
    {
        using var app = App(storage);
        await using var host = await app.StartAsync();
        await app.UploadAsync("a", command);

        await app.RequestsAsync(1);
        await app.UntilQueueIsEmptyAsync();
    }

    [Theory]
    [InlineData("status 400")]
    [InlineData("status 500")]
    [InlineData("text")]
    [InlineData("redirect")]
    [InlineData("json [1]")]
    [InlineData("json {\"Logs\":1}")]
    [InlineData("abort")]
    [InlineData("exit 200")]
    public async Task A_failure_is_tried_again_at_once_and_then_is_poison(string command)
    {
        using var app = App(storage);
        var poisoned = new TaskCompletionSource<(string, string)>();
        await using var host = await app.StartAsync(options =>
            options with
            {
                Poisoned = (container, blob) => poisoned.TrySetResult((container, blob)),
            }
        );
        await app.UploadAsync("a", command);

        Assert.Equal((app.Container.Name, "a"), await poisoned.Task.WaitAsync(TestApp.Patience, TestApp.Token));
        var requests = await app.RequestsAsync(Threshold);
        var ids = requests.Select(request => request.Headers["X-Azure-Functions-InvocationId"]);
        Assert.Equal(Threshold, ids.Distinct(StringComparer.Ordinal).Count());
        await app.UntilQueueIsEmptyAsync();
        Assert.Contains(app.Container.Name, await PoisonAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_fails_twice_and_then_succeeds_is_no_poison()
    {
        using var app = App(storage);
        await using var host = await app.StartAsync();
        await app.UploadAsync("a", "fail 2-times");

        await app.RequestsAsync(3);
        await app.UntilQueueIsEmptyAsync();
        Assert.DoesNotContain(app.Container.Name, await PoisonAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty 200")]
    [InlineData("empty 202")]
    [InlineData("empty 204")]
    [InlineData("json null")]
    [InlineData("hang")]
    public async Task An_answer_without_a_result_hangs_until_the_time_is_over_and_the_handler_is_killed(string command)
    {
        using var app = App(storage, poison: 2, timeout: "00:00:01");
        await using var host = await app.StartAsync();
        var first = host.HandlerId;
        await app.UploadAsync("a", command);

        var requests = await app.RequestsAsync(2);

        Assert.Equal(first, requests[0].Process);
        Assert.NotEqual(first, requests[1].Process);
        Assert.False(host.GaveUp.IsCompleted);
    }

    [Fact]
    public async Task The_message_of_the_poison_queue_is_the_internal_one()
    {
        using var app = App(storage, poison: 1);
        await using var host = await app.StartAsync();
        await app.UploadAsync("dir/a", "status 500");
        await app.RequestsAsync(1);
        await app.UntilQueueIsEmptyAsync();
        var etag = (await app.Container.GetBlobClient("dir/a").GetPropertiesAsync(cancellationToken: TestApp.Token))
            .Value
            .ETag;

        var expected = new BlobTriggerMessage("Host.Functions.Take", app.Container.Name, "dir/a", etag.ToString("H"));

        Assert.Contains(expected.ToJson(), await PoisonAsync(), StringComparison.Ordinal);
    }

    private static TestApp App(AzuriteFixture storage, int poison = Threshold, string timeout = "00:00:30")
    {
        var app = new TestApp(storage);
        app.WriteHost(
            rest: $"\"functionTimeout\": \"{timeout}\", \"extensions\": {{\"blobs\": {{\"poisonBlobThreshold\": {poison}}}}}"
        );
        app.WriteBlob();
        return app;
    }

    /// <summary>All messages of the poison queue, which every app of the account shares.</summary>
    private async Task<string> PoisonAsync()
    {
        var queue = BlobTriggerQueue.Client(storage.ConnectionString, "webjobs-blobtrigger-poison");
        await queue.CreateIfNotExistsAsync(cancellationToken: TestApp.Token);
        var messages = await queue.PeekMessagesAsync(32, TestApp.Token);
        return string.Join('\n', messages.Value.Select(message => message.Body.ToString()));
    }
}
