using Articles.LocalHost.Hosting;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Hosting;

public sealed class FunctionsHostTests
{
    [Fact]
    public async Task A_bad_function_is_disabled_and_the_others_serve()
    {
        using var app = new TestApp();
        app.WriteHttp("Good", "good");
        app.WriteFunction("Bad", """{"type": "timerTrigger", "name": "timer", "schedule": "never"}""");

        await using var host = await app.StartAsync();

        Assert.StartsWith("Bad: ", Assert.Single(host.LoadErrors), StringComparison.Ordinal);
        using var client = new HttpClient();
        Assert.Equal("/api/good ", await client.GetStringAsync(new Uri(host.Address, "api/good"), TestApp.Token));
    }

    [Fact]
    public async Task An_app_without_functions_starts_no_handler()
    {
        using var app = new TestApp();

        await using var host = await app.StartAsync();

        Assert.Null(host.HandlerId);
    }

    [Fact]
    public async Task A_taken_port_is_said_in_one_line()
    {
        using var app = new TestApp();
        await using var first = await app.StartAsync();

        var error = await Assert.ThrowsAsync<HostStartException>(() =>
            app.StartAsync(options => options with { Port = first.Address.Port })
        );

        Assert.Contains($"Port {first.Address.Port} is taken", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_cannot_be_started_is_said_in_one_line()
    {
        using var app = new TestApp();
        app.WriteHttp("Good", "good");
        await File.WriteAllTextAsync(
            Path.Combine(app.Root, "host.json"),
            """{"version":"2.0","customHandler":{"enableProxyingHttpRequest":true,"description":{"defaultExecutablePath":"no-such-program"}}}""",
            TestApp.Token
        );

        var error = await Assert.ThrowsAsync<HostStartException>(() => app.StartAsync());

        Assert.Contains("no-such-program", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}
