using Articles.Functions.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace Articles.Functions.Tests;

public sealed class HostWatchTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task The_handler_ends_once_its_host_is_gone()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        var looks = 0;
        var ended = new TaskCompletionSource();
        app.Lifetime.ApplicationStopping.Register(ended.SetResult);
        using var watch = new HostWatch(app.Lifetime, () => Interlocked.Increment(ref looks) < 4 ? 7 : 1, Interval);

        await watch.StartAsync(World.Token);

        await ended.Task.WaitAsync(World.Token);
        Assert.InRange(looks, 4, int.MaxValue);
    }

    [Fact]
    public async Task It_goes_on_while_its_host_does()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        using var watch = new HostWatch(app.Lifetime, () => 7, Interval);

        await watch.StartAsync(World.Token);
        await Task.Delay(10 * Interval, World.Token);
        await watch.StopAsync(World.Token);

        Assert.False(app.Lifetime.ApplicationStopping.IsCancellationRequested);
    }
}
