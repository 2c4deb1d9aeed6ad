using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Hosting.Configuration;
using Articles.LocalHost.Hosting.Http;
using Articles.LocalHost.Hosting.Invocations;
using Articles.LocalHost.Hosting.Processes;
using Articles.LocalHost.Hosting.Timers;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting;

/// <summary>
/// A stand-in for the Azure Functions host running a custom handler: it reads the app's own files, and knows nothing
/// of what the app does.
/// </summary>
public sealed class FunctionsHost : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _parts = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _running = [];
    private HandlerSupervisor? _supervisor;

    private FunctionsHost() { }

    /// <summary>Where callers reach the host.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>The handler's process id, or null where the app has no functions.</summary>
    public int? HandlerId => _supervisor?.Current?.Id;

    /// <summary>The function folders that could not be used, each with the reason.</summary>
    public IReadOnlyList<string> LoadErrors { get; private set; } = [];

    /// <summary>Ends with the reason when the host gives up, which the real one answers with a restart of itself.</summary>
    public Task<string> GaveUp => _supervisor?.GaveUp ?? new TaskCompletionSource<string>().Task;

    /// <summary>Starts the app: the handler first, then the HTTP side and the triggers.</summary>
    /// <exception cref="HostStartException">It cannot start; the message says what to do.</exception>
    public static async Task<FunctionsHost> StartAsync(
        FunctionsHostOptions options,
        CancellationToken cancellationToken
    )
    {
        var host = new FunctionsHost();
        try
        {
            await host.RunAsync(options, cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the handler at once (SIGKILL); it is started again and the kill isn't counted as a crash.</summary>
    public void KillHandler() => _supervisor?.Kill(_supervisor.Current);

    /// <summary>Stops: kills the handler, and puts back what it was working on.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_supervisor is not null)
        {
            await _supervisor.StopRestartingAsync();
        }
        await _stop.CancelAsync();
        await Task.WhenAll(_running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (_parts.TryPop(out var part))
        {
            await part.DisposeAsync();
        }
        _stop.Dispose();
    }

    private async Task RunAsync(FunctionsHostOptions options, CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        var logger = options.Logging.CreateLogger("Host.Startup");
        var settings = new SettingReferences(options.Settings);
        var configuration = HostConfigurationReader.Read(options.AppRoot, settings);
        var (functions, errors) = FunctionsReader.Read(configuration, settings);
        LoadErrors = [.. errors.Select(error => $"{error.Name}: {error.Message}")];
        foreach (var error in LoadErrors)
        {
            logger.LogError("Function disabled: {Error}", error);
        }
        var supervisor = Own(new HandlerSupervisor(configuration, options.Settings, options.Logging, clock));
        var invoker = new FunctionInvoker(supervisor, configuration, options.Faults, options.Logging);
        var http = new HttpInvoker(supervisor, configuration, options.Faults, options.Logging);
        Own(new Disposables(invoker, http));
        var blobFunctions = new BlobFunctions(functions, settings, options.Faults.ForceEventGrid);
        var blobs =
            blobFunctions.All.Count == 0
                ? null
                : await BlobTriggers.OpenAsync(
                    blobFunctions,
                    invoker,
                    configuration,
                    settings,
                    options,
                    clock,
                    cancellationToken
                );
        if (blobs is not null)
        {
            Own(new Disposables(blobs));
        }
        if (functions.Count > 0)
        {
            _supervisor = supervisor;
            await supervisor.StartAsync(cancellationToken);
        }
        var timers = functions
            .Where(function => function.Trigger is TimerTrigger)
            .ToDictionary(
                function => function.Name,
                function => new TimerListener(function, (TimerTrigger)function.Trigger, invoker, clock),
                StringComparer.Ordinal
            );
        var authorization = new KeyAuthorization(options.Keys);
        var front = Own(new HttpFront(configuration, functions, authorization, http, options));
        await front.StartAsync(
            options.Port,
            new HostEndpoints(authorization, functions, blobs, timers),
            cancellationToken
        );
        Address = front.Address;
        _running.AddRange(timers.Values.Select(timer => timer.RunAsync(_stop.Token)));
        if (blobs is not null)
        {
            _running.AddRange(await blobs.StartAsync(Address, _stop.Token));
        }
    }

    private T Own<T>(T part)
        where T : IAsyncDisposable
    {
        _parts.Push(part);
        return part;
    }

    /// <summary>Parts that end without waiting.</summary>
    private sealed class Disposables(params IDisposable[] parts) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            foreach (var part in parts)
            {
                part.Dispose();
            }
            return ValueTask.CompletedTask;
        }
    }
}
