using Articles.LocalHost.Hosting;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Hosting;

/// <summary>Each fault that a test can ask for does what it says.</summary>
public sealed class HostFaultsTests(AzuriteFixture storage)
{
    [Theory]
    [InlineData(Delivery.TwiceInTurn)]
    [InlineData(Delivery.TwiceAtOnce)]
    public async Task A_blob_is_delivered_twice(Delivery delivery)
    {
        using var app = App();
        await using var host = await app.StartAsync(With(new HostFaults { Delivery = delivery }));
        await app.UploadAsync("a", "wait 500");

        var requests = await app.RequestsAsync(2);

        Assert.Equal(2, requests.Select(Id).Distinct(StringComparer.Ordinal).Count());
        await app.UntilQueueIsEmptyAsync();
    }

    [Fact]
    public async Task Two_at_once_do_not_wait_for_each_other()
    {
        using var app = App();
        await using var host = await app.StartAsync(With(new HostFaults { Delivery = Delivery.TwiceAtOnce }));
        await app.UploadAsync("a", "hang");

        await app.RequestsAsync(2);
    }

    [Fact]
    public async Task In_turn_the_second_waits_for_the_first()
    {
        using var app = App();
        await using var host = await app.StartAsync(With(new HostFaults { Delivery = Delivery.TwiceInTurn }));
        await app.UploadAsync("a", "hang");

        await app.RequestsAsync(1);
    }

    [Fact]
    public async Task The_handler_is_killed_while_it_works_and_the_work_is_done_again()
    {
        using var app = App();
        var faults = new HostFaults { KillHandler = number => number == 1 ? TimeSpan.FromSeconds(1) : null };
        await using var host = await app.StartAsync(With(faults));
        var first = host.HandlerId;
        await app.UploadAsync("a", "wait 2000");

        var requests = await app.RequestsAsync(2);

        Assert.Equal(first, requests[0].Process);
        Assert.NotEqual(first, requests[1].Process);
        await app.UntilQueueIsEmptyAsync();
    }

    [Fact]
    public async Task Kills_by_the_host_are_not_counted()
    {
        using var app = App();
        var faults = new HostFaults { KillHandler = number => number <= 4 ? TimeSpan.FromSeconds(1) : null };
        await using var host = await app.StartAsync(With(faults));
        await app.UploadAsync("a", "wait 2000");

        await app.RequestsAsync(5);

        Assert.False(host.GaveUp.IsCompleted);
    }

    [Fact]
    public async Task Kills_by_the_host_are_not_counted_while_the_handler_starts_either()
    {
        using var app = App();
        await using var host = await app.StartAsync(With(new HostFaults()));
        for (var kills = 0; kills < 4; kills++)
        {
            var killed = host.HandlerId;
            host.KillHandler();
            while (host.HandlerId == killed && !host.GaveUp.IsCompleted)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken);
            }
        }
        await app.UploadAsync("a", "after");

        await app.RequestsAsync(1);

        Assert.False(host.GaveUp.IsCompleted);
    }

    [Fact]
    public async Task A_blob_can_be_overwritten_between_find_and_read()
    {
        using var app = App();
        var overwritten = false;
        var faults = new HostFaults
        {
            BeforeRead = async (_, blob, _) =>
            {
                if (!overwritten)
                {
                    overwritten = true;
                    await app.UploadAsync(blob, "newer");
                }
            },
        };
        await using var host = await app.StartAsync(With(faults));
        await app.UploadAsync("a", "older");

        // The first run reads the newer text already; the new version then gets its own run.
        var requests = await app.RequestsAsync(2);

        Assert.All(requests, request => Assert.Contains("\"bmV3ZXI=\"", request.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_blob_can_be_deleted_between_find_and_read()
    {
        using var app = App();
        var faults = new HostFaults
        {
            BeforeRead = async (_, blob, token) =>
                await app.Container.GetBlobClient(blob).DeleteIfExistsAsync(cancellationToken: token),
        };
        await using var host = await app.StartAsync(With(faults));
        await app.UploadAsync("a", "older");

        await Task.Delay(500, TestApp.Token);
        await app.UntilQueueIsEmptyAsync();
        Assert.Empty(app.Requests());
    }

    [Fact]
    public async Task Event_grid_leaves_out_what_was_there_and_checks_no_path_and_writes_no_receipt()
    {
        using var app = App("{name}.txt");
        await app.UploadAsync("before.txt", "ok");
        await using var host = await app.StartAsync(With(new HostFaults { ForceEventGrid = true }));
        await app.UploadAsync("after.json", "ok");

        var request = Assert.Single(await app.RequestsAsync(1));

        Assert.DoesNotContain("\"name\"", request.Body, StringComparison.Ordinal);
        var prefix = $"blobreceipts/{app.HostId}/";
        var receipts = app.Receipts.GetBlobsAsync(prefix: prefix, cancellationToken: TestApp.Token);
        await foreach (var receipt in receipts)
        {
            Assert.Fail($"{receipt.Name} should not be there");
        }
    }

    private static string Id(HandlerRequest request) => request.Headers["X-Azure-Functions-InvocationId"];

    private static Func<FunctionsHostOptions, FunctionsHostOptions> With(HostFaults faults) =>
        options => options with { Faults = faults };

    private TestApp App(string pattern = "{name}")
    {
        var app = new TestApp(storage);
        app.WriteBlob(pattern: pattern);
        return app;
    }
}
