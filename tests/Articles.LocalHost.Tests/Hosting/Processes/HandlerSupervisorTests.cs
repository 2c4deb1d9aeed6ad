using System.Diagnostics;
using Articles.LocalHost.Hosting;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Hosting.Processes;

public sealed class HandlerSupervisorTests(AzuriteFixture storage)
{
    [Fact]
    public async Task A_handler_that_crashes_three_times_stops_the_host()
    {
        using var app = new TestApp(storage);
        app.WriteBlob();
        await using var host = await app.StartAsync();
        await app.UploadAsync("a", "exit 3");

        var reason = await host.GaveUp.WaitAsync(TestApp.Patience, TestApp.Token);

        Assert.Contains("exit code 3", reason, StringComparison.Ordinal);
        Assert.Equal(3, app.Requests().Select(request => request.Process).Distinct().Count());
    }

    [Fact]
    public async Task A_handler_that_asks_for_a_restart_gets_one_and_is_not_counted()
    {
        using var app = new TestApp(storage);
        app.WriteBlob();
        await using var host = await app.StartAsync();
        await app.UploadAsync("a", "exit 200");

        await app.RequestsAsync(5);

        Assert.False(host.GaveUp.IsCompleted);
    }

    [Fact]
    public async Task A_handler_that_ends_well_stays_dead_and_every_later_call_fails()
    {
        using var app = new TestApp(storage);
        app.WriteBlob();
        app.WriteHttp("Any", "any");
        var poisoned = new TaskCompletionSource();
        await using var host = await app.StartAsync(options =>
            options with
            {
                Poisoned = (_, _) => poisoned.TrySetResult(),
            }
        );
        await app.UploadAsync("a", "exit 0");

        await poisoned.Task.WaitAsync(TestApp.Patience, TestApp.Token);

        Assert.Single(app.Requests());
        Assert.False(host.GaveUp.IsCompleted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_end_without_a_fault_is_an_error_unless_the_host_ends_too(bool hostEnds)
    {
        using var app = new TestApp(storage);
        app.WriteBlob();
        using var log = new RecordedErrors();
        var host = await app.StartAsync(options => options with { Logging = log });
        using var process = Process.GetProcessById(host.HandlerId!.Value);
        await app.UploadAsync("a", "exit 0");
        await process.WaitForExitAsync(TestApp.Token).WaitAsync(TestApp.Patience, TestApp.Token);

        // Ctrl-C reaches both, and the handler may be the quicker.
        await (hostEnds ? Task.Delay(200, TestApp.Token) : TestApp.UntilAsync(() => Task.FromResult(IsSaid())));
        await host.DisposeAsync();

        Assert.NotEqual(hostEnds, IsSaid());

        bool IsSaid() => log.Lines.Any(IsOfTheEnd);

        static bool IsOfTheEnd(string line) => line.Contains("exit code 0", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_handler_is_started_again()
    {
        using var app = new TestApp(storage);
        app.WriteHttp("Any", "any");
        await using var host = await app.StartAsync();
        var first = host.HandlerId!.Value;
        using (var process = Process.GetProcessById(first))
        {
            process.Kill();
            await process.WaitForExitAsync(TestApp.Token);
        }
        await TestApp.UntilAsync(() => Task.FromResult(host.HandlerId != first));

        using var client = new HttpClient();
        Assert.Equal("/api/any ", await client.GetStringAsync(new Uri(host.Address, "api/any"), TestApp.Token));
    }

    [Theory]
    [InlineData("7", "exit code 7", "00:01:00")]
    [InlineData("0", "exit code 0", "00:01:00")]
    [InlineData("throw", "told to throw", "00:01:00")]
    [InlineData("silent", "exit code", "00:00:00.250")]
    public async Task A_handler_that_never_gets_up_is_said_in_one_line(string start, string reason, string patience)
    {
        using var app = new TestApp();
        app.WriteHttp("Any", "any");
        app.WriteHost(
            $"\"enableProxyingHttpRequest\": true, \"initializationTimeout\": \"{patience}\"",
            "\"functionTimeout\": \"-1\""
        );

        var error = await Assert.ThrowsAsync<HostStartException>(() =>
            app.StartAsync(settings: ("TEST_HANDLER_START", start))
        );

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        if (char.IsAsciiDigit(start[0]))
        {
            Assert.Contains($"told to exit with {start}", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_handler_ends_with_the_host()
    {
        using var app = new TestApp();
        app.WriteHttp("Any", "any");
        var host = await app.StartAsync();
        using var process = Process.GetProcessById(host.HandlerId!.Value);

        await host.DisposeAsync();

        await process.WaitForExitAsync(TestApp.Token).WaitAsync(TestApp.Patience, TestApp.Token);
    }
}
