using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Articles.Azurite.Tests;

public sealed class AzuriteServerTests
{
    private static readonly HttpClient Http = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_service_answers_once_started()
    {
        await using var server = await AzuriteServer.StartAsync(dataFolder: null, Token);

        foreach (var endpoint in new[] { server.BlobEndpoint, server.QueueEndpoint, server.TableEndpoint })
        {
            // Azurite refuses what is not signed; that it refuses is its answer.
            using var response = await Http.GetAsync(endpoint, Token);
            Assert.InRange((int)response.StatusCode, 400, 403);
            Assert.Contains(endpoint.ToString(), server.ConnectionString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Servers_side_by_side_have_ports_of_their_own()
    {
        var servers = await Task.WhenAll(
            AzuriteServer.StartAsync(dataFolder: null, Token),
            AzuriteServer.StartAsync(dataFolder: null, Token)
        );

        Assert.NotEqual(servers[0].BlobEndpoint, servers[1].BlobEndpoint);
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_ports_asked_for_are_taken_when_free_and_others_when_not()
    {
        var first = AzuritePorts.Random().Blob;
        await using var server = await AzuriteServer.StartAsync(dataFolder: null, first, Token);
        Assert.Equal(first, server.BlobEndpoint.Port);
        Assert.Equal(first + 1, server.QueueEndpoint.Port);
        Assert.Equal(first + 2, server.TableEndpoint.Port);

        await using var second = await AzuriteServer.StartAsync(dataFolder: null, first, Token);
        Assert.NotEqual(first, second.BlobEndpoint.Port);
        Assert.True(second.IsRunning);
    }

    [Fact]
    public async Task One_taken_port_of_the_three_is_enough_to_take_others()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var taken = ((IPEndPoint)listener.LocalEndpoint).Port;

        await using var server = await AzuriteServer.StartAsync(dataFolder: null, taken - 2, Token);

        Assert.NotEqual(taken, server.TableEndpoint.Port);
    }

    [Fact]
    public async Task After_an_outage_it_starts_again_on_the_same_ports()
    {
        await using var server = await AzuriteServer.StartAsync(dataFolder: null, Token);
        var endpoint = server.TableEndpoint;
        var ended = server.ProcessId;

        server.Kill();
        Assert.False(server.IsRunning);
        await Assert.ThrowsAsync<HttpRequestException>(() => Http.GetAsync(endpoint, Token));

        await server.StartAgainAsync(Token);
        Assert.NotEqual(ended, server.ProcessId);
        Assert.Equal(endpoint, server.TableEndpoint);
        using var response = await Http.GetAsync(endpoint, Token);
        Assert.InRange((int)response.StatusCode, 400, 403);
    }

    [Fact]
    public async Task A_running_server_is_not_started_again()
    {
        await using var server = await AzuriteServer.StartAsync(dataFolder: null, Token);

        await Assert.ThrowsAsync<InvalidOperationException>(() => server.StartAgainAsync(Token));
    }

    [Fact]
    public async Task Dispose_ends_the_child()
    {
        var server = await AzuriteServer.StartAsync(dataFolder: null, Token);
        var id = server.ProcessId;

        await server.DisposeAsync();

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(id));
    }

    [Fact]
    public async Task A_stop_writes_the_data_out()
    {
        using var folder = new TemporaryFolder();
        await using var server = await AzuriteServer.StartAsync(folder.Path, Token);

        await server.StopAsync();

        Assert.True(new FileInfo(System.IO.Path.Combine(folder.Path, "__azurite_db_table__.json")).Length > 0);
        await server.StartAgainAsync(Token);
        Assert.True(server.IsRunning);
    }

    [Fact]
    public async Task The_child_ends_when_the_parent_is_killed()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment[ParentProcess.Variable] = folder.Path;
        using var parent = Process.Start(start)!;
        var line = await parent.StandardOutput.ReadLineAsync(Token);
        using var child = Process.GetProcessById(int.Parse(line!));
        Assert.False(child.HasExited);

        parent.Kill();

        await child.WaitForExitAsync(Token).WaitAsync(TimeSpan.FromMinutes(2), Token);
        Assert.True(File.Exists(System.IO.Path.Combine(folder.Path, "__azurite_db_table__.json")));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("HUP")]
    public async Task A_terminals_signal_is_left_to_the_parent(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals here.");
        await using var server = await AzuriteServer.StartAsync(dataFolder: null, Token);

        for (var sent = 0; sent < 2; sent++)
        {
            using var kill = Process.Start("kill", ["-s", signal, $"{server.ProcessId}"]);
            await kill.WaitForExitAsync(Token);
            Assert.Equal(0, kill.ExitCode);
            await Task.Delay(TimeSpan.FromMilliseconds(300), Token);
        }

        Assert.True(server.IsRunning);
        using var response = await Http.GetAsync(server.TableEndpoint, Token);
        Assert.InRange((int)response.StatusCode, 400, 403);
    }

    [Fact]
    public async Task A_start_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            AzuriteServer.StartAsync(dataFolder: null, cancelled.Token)
        );
    }
}
