using Articles.Azurite;
using Articles.LocalHost.Hosting;

namespace Articles.EndToEnd.Tests;

/// <summary>Whatever the host does to a delivery, the tables end as after one clean run.</summary>
public sealed class SameRowsTests(CleanRun clean) : IClassFixture<CleanRun>
{
    [Fact]
    public async Task Delivering_each_blob_twice_in_turn() =>
        await AssertSameAsync(new HostFaults { Delivery = Delivery.TwiceInTurn });

    [Fact]
    public async Task Delivering_each_blob_twice_at_once() =>
        await AssertSameAsync(new HostFaults { Delivery = Delivery.TwiceAtOnce });

    [Fact]
    public async Task Killing_the_handler_in_mid_run() =>
        await AssertSameAsync(new HostFaults { KillHandler = n => Kills.TryGetValue(n, out var delay) ? delay : null });

    // By the number of the invocation. A kill takes down every invocation that runs at the time, and the fifth failure
    // of a blob is its last: four kills leave each blob one try.
    private static readonly Dictionary<int, TimeSpan> Kills = new()
    {
        [2] = TimeSpan.FromMilliseconds(50),
        [5] = TimeSpan.FromMilliseconds(120),
        [8] = TimeSpan.FromMilliseconds(200),
        [11] = TimeSpan.FromMilliseconds(350),
    };

    [Fact]
    public async Task Overwriting_with_the_same_bytes_between_find_and_read()
    {
        var touched = new HashSet<string>();
        BlobOverwriter? overwriter = null;
        var faults = new HostFaults
        {
            BeforeRead = async (container, blob, _) =>
            {
                if (container == "articles" && touched.Add(blob))
                {
                    await overwriter!.OverwriteAsync(blob);
                }
            },
        };
        await AssertSameAsync(faults, app => overwriter = new BlobOverwriter(app));
    }

    [Fact]
    public async Task In_event_grid_mode() => await AssertSameAsync(new HostFaults { ForceEventGrid = true });

    [Fact]
    public async Task Starting_twice()
    {
        await using var azurite = await AzuriteServer.StartAsync(null, TestContext.Current.CancellationToken);
        await using (var app = await RunningApp.StartAsync(null, azurite))
        {
            await CleanRun.ProcessAsync(app);
        }

        await using (var app = await RunningApp.StartAsync(null, azurite))
        {
            Assert.Equal(clean.Rows, await CleanRun.ProcessAsync(app, drop: false));
        }
    }

    private async Task AssertSameAsync(HostFaults faults, Action<RunningApp>? prepare = null)
    {
        await using var app = await RunningApp.StartAsync(faults);
        prepare?.Invoke(app);
        Assert.Equal(clean.Rows, await CleanRun.ProcessAsync(app));
    }

    private sealed class BlobOverwriter(RunningApp app)
    {
        public Task OverwriteAsync(string blob) =>
            app.DropAsync(blob, File.ReadAllBytes(Path.Combine(Checkout.Seeds, blob)));
    }
}
