using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Hosting.Timers;

public sealed class TimerListenerTests
{
    [Fact]
    public async Task A_function_runs_at_its_times()
    {
        using var app = new TestApp();
        app.WriteFunction(
            "Tick",
            """{"type": "timerTrigger", "direction": "in", "name": "timer", "schedule": "* * * * * *"}"""
        );
        await using var host = await app.StartAsync();

        await TestApp.UntilAsync(() => Task.FromResult(app.Requests().Count >= 2));

        Assert.All(app.Requests(), request => Assert.Equal("/Tick", request.Target));
    }
}
