using System.Diagnostics;
using System.Net;
using System.Text;
using Articles.Azurite;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests;

/// <summary>A storage that takes connections and says nothing: what a stopped process does.</summary>
public sealed class StoragePatienceTests
{
    /// <summary>What docs/reliability.md promises, and what a machine under load takes for it.</summary>
    private static readonly TimeSpan s_promised = TimeSpan.FromSeconds(12 + 8);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_call_is_told_of_a_storage_that_is_silent_and_goes_on_when_it_speaks()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A process cannot be stopped by a signal.");
        await using var server = await AzuriteServer.StartAsync(null, Token);
        var (app, client) = await StartAsync(server.ConnectionString, null);
        await using var _ = app;
        using var before = await client.GetAsync("/api/articles", Token);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        await SignalAsync(server, "STOP");
        try
        {
            string[] calls =
            [
                "/articles",
                "/entities",
                "/metrics?indicator=x",
                "/entities/x",
                "/search?q=电力",
                "/stats",
            ];
            await Task.WhenAll(calls.Select(c => IsToldAsync(() => client.GetAsync("/api" + c, Token))));
            await IsToldAsync(() =>
                client.PostAsync(
                    "/api/articles?name=a.txt",
                    new ByteArrayContent(Encoding.UTF8.GetBytes(SampleAnalyzer.First)),
                    Token
                )
            );
        }
        finally
        {
            await SignalAsync(server, "CONT");
        }

        using var after = await client.GetAsync("/api/articles", Token);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public void A_large_body_has_the_time_that_sending_it_takes()
    {
        Assert.Equal(StoragePatience.Silence, StoragePatience.SilenceOf(0));
        Assert.InRange(StoragePatience.SilenceOf(32 << 20), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));
    }

    private static async Task IsToldAsync(Func<Task<HttpResponseMessage>> call)
    {
        var clock = Stopwatch.StartNew();
        using var response = await call();
        await DetailAsync(response, HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(response.Headers.RetryAfter?.Delta);
        Assert.True(clock.Elapsed < s_promised, $"{response.RequestMessage?.RequestUri}: {clock.Elapsed}");
    }

    private static async Task SignalAsync(AzuriteServer server, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{server.ProcessId}"]);
        await kill.WaitForExitAsync(Token);
        Assert.Equal(0, kill.ExitCode);
    }
}
