using Articles.Azurite;
using Articles.LocalHost.Hosting;
using Articles.Soak.Proxying;
using Articles.Storage;
using Articles.Tests;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Articles.Soak.Running;

/// <summary>The published handler under the stand-in host, over an emulator of its own.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(2);

    private static readonly IReadOnlyDictionary<string, string> NoSettings = new Dictionary<string, string>();

    private readonly DirectoryInfo _folder;
    private readonly LogFile _log;

    private RunningApp(
        DirectoryInfo folder,
        LogFile log,
        AzuriteServer azurite,
        StorageProxy? proxy,
        FunctionsHost host
    )
    {
        (_folder, _log, Azurite, Proxy, Host) = (folder, log, azurite, proxy, host);
        Client = new HttpClient { BaseAddress = new Uri(host.Address, "api/"), Timeout = LongestCall };
        var blobs = new BlobServiceClient(azurite.ConnectionString);
        Tables = new TableServiceClient(azurite.ConnectionString);
        Storage = new ArticleStorage(blobs, Tables, new QueueServiceClient(azurite.ConnectionString));
        Uploads = blobs.GetBlobContainerClient(StorageNames.Uploads);
        Documents = blobs.GetBlobContainerClient(StorageNames.Normalized);
    }

    public AzuriteServer Azurite { get; }

    /// <summary>What stands between handler and storage, where that was asked for.</summary>
    public StorageProxy? Proxy { get; }

    public FunctionsHost Host { get; }

    /// <summary>Calls the API; paths are relative, without a leading slash.</summary>
    public HttpClient Client { get; }

    /// <summary>The storage itself, past the handler and the proxy.</summary>
    public ArticleStorage Storage { get; }

    public TableServiceClient Tables { get; }

    public BlobContainerClient Uploads { get; }

    public BlobContainerClient Documents { get; }

    /// <summary>Where the emulator's data and the log are.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Whether the folder outlives the app, for whoever looks for a cause.</summary>
    public bool KeepsFolder { get; set; }

    /// <summary>Starts over an emulator that keeps its data on disk.</summary>
    public static Task<RunningApp> StartAsync(HostFaults faults, bool isProxied, CancellationToken cancellationToken) =>
        StartAsync(faults, isProxied, isInMemory: false, NoSettings, cancellationToken);

    /// <summary>
    /// Starts without the handler's reconciler, whose minute may come while the rows are held against others; a
    /// <see cref="Reconciler"/> takes its place.
    /// </summary>
    public static Task<RunningApp> StartWithoutTimerAsync(bool isProxied, CancellationToken cancellationToken) =>
        StartAsync(
            new HostFaults(),
            isProxied,
            isInMemory: false,
            new Dictionary<string, string> { ["AzureWebJobs.Reconcile.Disabled"] = "true" },
            cancellationToken
        );

    /// <summary>
    /// Starts over an emulator that keeps its data in memory: on disk it writes all rows anew every five seconds, which
    /// storage does not.
    /// </summary>
    public static Task<RunningApp> StartInMemoryAsync(bool isProxied, CancellationToken cancellationToken) =>
        StartAsync(new HostFaults(), isProxied, isInMemory: true, NoSettings, cancellationToken);

    private static async Task<RunningApp> StartAsync(
        HostFaults faults,
        bool isProxied,
        bool isInMemory,
        IReadOnlyDictionary<string, string> settings,
        CancellationToken cancellationToken
    )
    {
        var folder = Directory.CreateTempSubdirectory("articles-soak-");
        var log = new LogFile(Path.Combine(folder.FullName, "host.log"));
        var data = isInMemory ? null : folder.CreateSubdirectory("azurite").FullName;
        var azurite = await AzuriteServer.StartAsync(data, cancellationToken);
        var proxy = isProxied ? await StorageProxy.StartAsync(azurite, cancellationToken) : null;
        var options = new FunctionsHostOptions
        {
            AppRoot = Checkout.App,
            Settings = new Dictionary<string, string>(settings)
            {
                ["AzureWebJobsStorage"] = azurite.ConnectionString,
                ["ArticleStorage"] = proxy?.ConnectionString ?? azurite.ConnectionString,
                ["FUNCTIONS_WORKER_RUNTIME"] = "custom",
            },
            Faults = faults,
            // A delivery that an outage cuts off comes again after this time.
            MessageVisibility = TimeSpan.FromSeconds(10),
            // Where the work is measured, looking for more is not to take a part of it.
            BlobPollInterval = isInMemory ? TimeSpan.FromSeconds(1) : TimeSpan.FromMilliseconds(50),
            Logging = log,
        };
        var app = new RunningApp(
            folder,
            log,
            azurite,
            proxy,
            await FunctionsHost.StartAsync(options, cancellationToken)
        );
        await app.Storage.CreateAsync(cancellationToken);
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
        if (Proxy is not null)
        {
            await Proxy.DisposeAsync();
        }

        await Azurite.DisposeAsync();
        _log.Dispose();
        if (!KeepsFolder)
        {
            _folder.Delete(recursive: true);
        }
    }
}
