using System.Net;
using System.Net.Sockets;
using Articles.LocalHost.Demo;
using Articles.LocalHost.Hosting;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Demo;

/// <summary>The whole command on an app whose answers are laid out beforehand.</summary>
public sealed class LocalHostRunTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("data-").FullName;
    private readonly StringWriter _output = new();
    private readonly TestApp _app = new();

    [Theory]
    [InlineData("Analyzed", 0)]
    [InlineData("Rejected", 1)]
    public async Task Once_says_by_its_exit_code_whether_every_file_came_to_a_good_end(string status, int expected)
    {
        Prepare(status);

        Assert.Equal(expected, await RunAsync(Options(Seeds())));

        Assert.Contains($"a.txt  {status}", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 of 1 done", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_start_does_no_work_twice_and_fresh_forgets()
    {
        var seeds = Seeds();
        Prepare("Analyzed");
        _app.WriteFunction(
            "Take",
            """{"type": "blobTrigger", "direction": "in", "name": "article", "path": "articles/{name}", "connection": "ArticleStorage"}"""
        );

        await ServeAsync(Options(seeds), () => _app.Requests().Any(IsEnvelope));
        await ServeAsync(Options(seeds), () => true);
        Assert.Single(_app.Requests(), IsEnvelope);

        await ServeAsync(Options(seeds) with { Fresh = true }, () => _app.Requests().Count(IsEnvelope) == 2);
    }

    [Fact]
    public async Task It_serves_until_it_is_cancelled()
    {
        Prepare("Analyzed");
        var options = Options(null);
        using var client = new HttpClient();

        await ServeAsync(
            options,
            () =>
                client.GetStringAsync(new Uri($"http://localhost:{options.Port}/api/x"), TestApp.Token).Result
                == "/api/x "
        );

        // curl calls what it sends a form where it is told nothing, and forms are refused.
        Assert.Contains(
            "curl -H \"Content-Type: application/octet-stream\" --data-binary \"@FILE\" "
                + $"\"http://localhost:{options.Port}/api/articles?name=NAME\"",
            _output.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_taken_port_is_said_before_anything_starts()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var error = await Assert.ThrowsAsync<HostStartException>(() => RunAsync(Options(null) with { Port = port }));

        Assert.Contains("--port", error.Message, StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public async Task An_app_that_isnt_published_is_said()
    {
        File.Delete(Path.Combine(_app.Root, "host.json"));

        var error = await Assert.ThrowsAsync<HostStartException>(() => RunAsync(Options(null)));

        Assert.Contains("dotnet publish", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_another_run_holds_is_refused()
    {
        using var first = DataFolder.Open(Options(null));

        var error = Assert.Throws<HostStartException>(() => DataFolder.Open(Options(null)));

        Assert.Contains("--data", error.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _app.Dispose();
        _output.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private LocalHostOptions Options(string? seeds) => new(true, seeds, FreePort(), Path.Combine(_data, "d"), false);

    private ConsoleOutput Console() => new(TextWriter.Synchronized(_output), TextWriter.Null, isTerminal: false);

    private Task<int> RunAsync(LocalHostOptions options) =>
        new LocalHostRun(options, _app.Root, Console()).RunAsync(TestApp.Token);

    /// <summary>Serves until the condition holds and a moment longer, then as if Ctrl-C was pressed.</summary>
    private async Task ServeAsync(LocalHostOptions options, Func<bool> until)
    {
        _output.GetStringBuilder().Clear();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestApp.Token);
        var run = new LocalHostRun(options with { Once = false }, _app.Root, Console()).RunAsync(stop.Token);
        await TestApp.UntilAsync(() =>
            Task.FromResult(
                run.IsCompleted || (_output.ToString().Contains("Ctrl-C", StringComparison.Ordinal) && until())
            )
        );
        await Task.Delay(500, TestApp.Token);
        await stop.CancelAsync();
        Assert.Equal(0, await run.WaitAsync(TestApp.Patience, TestApp.Token));
    }

    private static bool IsEnvelope(HandlerRequest request) => request.Target == "/Take";

    private string Seeds()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_data, "seeds")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "ok");
        return folder;
    }

    private void Prepare(string status)
    {
        _app.WriteHttp("Api", "{*rest}");
        var answers = Directory.CreateDirectory(Path.Combine(_app.Root, "answers")).FullName;
        File.WriteAllText(
            Path.Combine(answers, "articles.json"),
            $$"""{"items":[{"id":"i","name":"a.txt","title":"标题","status":"{{status}}","uploadedAt":"2100-01-01T00:00:00Z"}]}"""
        );
        Directory.CreateDirectory(Path.Combine(answers, "articles"));
        File.WriteAllText(Path.Combine(answers, "articles", "i.json"), """{"id":"i"}""");
    }
}
