using Articles.LocalHost.Hosting.Configuration;
using Articles.LocalHost.Hosting.Invocations;
using Azure.Storage.Blobs;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>Everything that starts functions from blobs: the watchers, the internal queue and its listener.</summary>
internal sealed class BlobTriggers : IDisposable
{
    private readonly BlobFunctions _functions;
    private readonly BlobScanSource _scan;
    private readonly BlobQueueListener _listener;
    private readonly FunctionsHostOptions _options;
    private readonly StorageFailures _failures;
    private readonly HttpClient _events = new();

    private BlobTriggers(
        BlobFunctions functions,
        BlobTriggerQueue queue,
        BlobReceipts receipts,
        FunctionInvoker invoker,
        HostConfiguration host,
        FunctionsHostOptions options,
        TimeProvider clock
    )
    {
        _functions = functions;
        _options = options;
        var logger = options.Logging.CreateLogger("Host.Blobs");
        _failures = new StorageFailures(logger);
        _scan = new BlobScanSource(receipts, queue);
        Queue = queue;
        Processor = new BlobMessageProcessor(functions, _scan, invoker, options.Faults, clock, logger);
        _listener = new BlobQueueListener(queue, Processor, functions, host, options, _failures, logger);
    }

    /// <summary>The internal queue.</summary>
    public BlobTriggerQueue Queue { get; }

    /// <summary>Runs one message.</summary>
    public BlobMessageProcessor Processor { get; }

    /// <summary>The function of that id, or null.</summary>
    public BlobFunction? Find(string functionId) => _functions.Find(functionId);

    /// <summary>Opens the queue and the receipts.</summary>
    public static async Task<BlobTriggers> OpenAsync(
        BlobFunctions functions,
        FunctionInvoker invoker,
        HostConfiguration host,
        SettingReferences settings,
        FunctionsHostOptions options,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var connection = settings.ConnectionString("AzureWebJobsStorage");
        var queue = await BlobTriggerQueue.OpenAsync(connection, options.HostId, cancellationToken);
        var receipts = await BlobReceipts.OpenAsync(connection, options.HostId, cancellationToken);
        return new BlobTriggers(functions, queue, receipts, invoker, host, options, clock);
    }

    /// <summary>Starts to watch and to work.</summary>
    /// <param name="address">The host's own address, whose webhook Event Grid's events go to.</param>
    /// <param name="cancellationToken">Ends everything.</param>
    public async Task<IReadOnlyList<Task>> StartAsync(Uri address, CancellationToken cancellationToken)
    {
        var running = new List<Task> { _listener.RunAsync(cancellationToken) };
        var grid = new EventGridSource(_events, address, _options.Keys);
        var watched = _functions.All.GroupBy(function =>
            (function.ConnectionString, ((BlobTrigger)function.Function.Trigger).Path.Container, function.IsEventGrid)
        );
        foreach (var group in watched)
        {
            var container = new BlobContainerClient(group.Key.ConnectionString, group.Key.Container);
            var watcher = new ContainerWatcher(container, _options.BlobPollInterval, _failures);
            IReadOnlyList<FunctionDefinition> functions = [.. group.Select(function => function.Function)];
            if (group.Key.IsEventGrid)
            {
                await watcher.SkipExistingAsync(cancellationToken);
                running.Add(
                    watcher.RunAsync(change => grid.TellAsync(functions, change, cancellationToken), cancellationToken)
                );
            }
            else
            {
                running.Add(
                    watcher.RunAsync(change => _scan.TellAsync(functions, change, cancellationToken), cancellationToken)
                );
            }
        }
        return running;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _events.Dispose();
        _listener.Dispose();
        Queue.Dispose();
    }
}
