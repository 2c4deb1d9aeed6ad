using System.Net;
using System.Net.Sockets;
using Articles.Azurite;
using Articles.LocalHost.Hosting;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Demo;

/// <summary>One run of the command: emulator, host, upload, progress, table, and then serving.</summary>
internal sealed class LocalHostRun(LocalHostOptions options, string appRoot, ConsoleOutput console)
{
    /// <summary>The exit code where a file came to no result.</summary>
    public const int Failed = 1;

    /// <summary>The exit code where the command could not start.</summary>
    public const int CouldNotStart = 2;

    private const string UploadContainer = "articles";

    // Where storage tools look for the emulator; where it is taken, free ports are used.
    private const int FirstAzuritePort = 10000;

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs on the process's console.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(LocalHostOptions options, CancellationToken cancellationToken)
    {
        var console = ConsoleOutput.Standard();
        try
        {
            return await new LocalHostRun(options, LocalHostCommand.AppRoot, console).RunAsync(cancellationToken);
        }
        catch (Exception error) when (error is HostStartException or NodeUnavailableException or AzuriteStartException)
        {
            console.WriteError(error.Message.ReplaceLineEndings(" "));
            return CouldNotStart;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return options.Once ? Failed : 0;
        }
    }

    /// <summary>Runs until all is done, or until cancelled.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(appRoot, "host.json")))
        {
            throw new HostStartException(
                $"The app isn't published in {appRoot}: run dotnet publish -c Release src/Articles.Functions."
            );
        }
        var names = options.Seeds is { } folder ? SeedFolder.List(folder) : [];
        CheckPort();
        using var data = DataFolder.Open(options);
        console.WriteLine("Starting the storage emulator …");
        await using var azurite = await AzuriteServer.StartAsync(
            options.AzuriteFolder,
            FirstAzuritePort,
            cancellationToken
        );
        await using var guard = new EmulatorGuard(azurite, console);
        using var log = RunLog.Open(options.LogFile, console);
        using var logging = LoggerFactory.Create(builder =>
            builder.AddProvider(log).AddFilter("Microsoft", LogLevel.Warning)
        );
        using var client = new HttpClient();
        var address = new Uri($"http://localhost:{options.Port}/");
        var wait = new ResultWait(new ArticleApi(client, address), console, PollInterval, Patience);
        console.WriteLine("Starting the handler …");
        await using var host = await StartHostAsync(azurite, logging, wait, cancellationToken);
        var gaveUp = Task.WhenAny(host.GaveUp, guard.GaveUp).Unwrap();
        var results = await ProcessAsync(azurite, wait, names, gaveUp, cancellationToken);
        foreach (var line in results.Count > 0 ? ResultTable.Lines(results) : [])
        {
            console.WriteLine(line);
        }
        if (results.Any(result => !result.IsGood))
        {
            console.WriteError($"The log is {options.LogFile}");
        }
        if (options.Once)
        {
            return results.All(result => result.IsGood) ? 0 : Failed;
        }
        foreach (var line in Addresses(address, azurite, results))
        {
            console.WriteLine(line);
        }
        await ServeAsync(gaveUp, cancellationToken);
        return 0;
    }

    private async Task<FunctionsHost> StartHostAsync(
        AzuriteServer azurite,
        ILoggerFactory logging,
        ResultWait wait,
        CancellationToken cancellationToken
    )
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["FUNCTIONS_WORKER_RUNTIME"] = "custom",
            ["AzureWebJobsStorage"] = azurite.ConnectionString,
            ["ArticleStorage"] = azurite.ConnectionString,
        };
        var host = await FunctionsHost.StartAsync(
            new FunctionsHostOptions
            {
                AppRoot = appRoot,
                Settings = settings,
                Port = options.Port,
                MessageVisibility = TimeSpan.FromMinutes(1),
                Poisoned = wait.Poisoned,
                Logging = logging,
            },
            cancellationToken
        );
        foreach (var error in host.LoadErrors)
        {
            console.WriteError("Function disabled: " + error);
        }
        return host;
    }

    private async Task<IReadOnlyList<FileResult>> ProcessAsync(
        AzuriteServer azurite,
        ResultWait wait,
        IReadOnlyList<string> names,
        Task<string> gaveUp,
        CancellationToken cancellationToken
    )
    {
        if (names.Count == 0)
        {
            return [];
        }
        var container = new BlobContainerClient(azurite.ConnectionString, UploadContainer);
        var files = await SeedFolder.UploadAsync(options.Seeds!, names, container, cancellationToken);
        foreach (var (failed, blob) in await EarlierPoison.FindAsync(azurite.ConnectionString, cancellationToken))
        {
            wait.Poisoned(failed, blob);
        }
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = wait.RunAsync(files, stop.Token);
        if (await Task.WhenAny(results, gaveUp) == gaveUp)
        {
            await stop.CancelAsync();
            throw new HostStartException(await gaveUp);
        }
        return await results;
    }

    /// <summary>Said before the emulator is started for nothing.</summary>
    private void CheckPort()
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, options.Port);
            listener.Start();
        }
        catch (SocketException error)
        {
            throw new HostStartException(
                $"Port {options.Port} can't be used ({error.Message}): stop what listens there, or choose another with --port N.",
                error
            );
        }
    }

    private IEnumerable<string> Addresses(Uri address, AzuriteServer azurite, IReadOnlyList<FileResult> results)
    {
        yield return string.Empty;
        yield return $"{address}api/articles";
        if (results.Any(result => result.Status == "Analyzed"))
        {
            yield return $"{address}api/metrics";
            yield return $"{address}api/entities";
        }
        yield return $"{address}api/health";
        yield return $"{address}api/stats";
        yield return string.Empty;
        // Without the header curl calls a file a form; double quotes are ones to every shell.
        yield return "Upload: curl -H \"Content-Type: application/octet-stream\" --data-binary \"@FILE\" "
            + $"\"{address}api/articles?name=NAME\"";
        yield return $"Blobs:  {azurite.BlobEndpoint}";
        yield return $"Log:    {options.LogFile}";
        yield return "Ctrl-C stops.";
    }

    private static async Task ServeAsync(Task<string> gaveUp, CancellationToken cancellationToken)
    {
        var cancelled = Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        if (await Task.WhenAny(cancelled, gaveUp) == gaveUp)
        {
            throw new HostStartException(await gaveUp);
        }
    }
}
