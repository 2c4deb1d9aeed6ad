using Articles.LocalHost.Hosting.Configuration;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting.Processes;

/// <summary>
/// Keeps one handler running. Its exit code decides: 0 leaves it dead, 200 and a kill by the host restart it, any
/// other restarts it and is counted; the third crash in the <see cref="CrashCounter"/> stops the host.
/// </summary>
internal sealed class HandlerSupervisor : IAsyncDisposable
{
    private const int RestartExitCode = 200;

    /// <summary>
    /// How much sooner than the host the handler may end where both are told to: Ctrl-C reaches each of them by itself.
    /// </summary>
    private static readonly TimeSpan EndTogether = TimeSpan.FromSeconds(1);

    private readonly HostConfiguration _host;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly HandlerConsole _console;
    private readonly ILogger _logger;
    private readonly CrashCounter _crashes;
    private readonly CancellationTokenSource _stop = new();
    private readonly int _port;
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource<string> _gaveUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HandlerProcess? _process;
    private volatile HandlerProcess? _killed;
    private Task _run = Task.CompletedTask;

    public HandlerSupervisor(
        HostConfiguration host,
        IReadOnlyDictionary<string, string> settings,
        ILoggerFactory logging,
        TimeProvider clock
    )
    {
        _host = host;
        _settings = settings;
        _console = new HandlerConsole(logging.CreateLogger("Host.Function.Console"));
        _logger = logging.CreateLogger("Host.Process");
        _crashes = new CrashCounter(clock);
        _port = host.HandlerPort ?? FreePort.Find();
        Handler = new Uri($"http://127.0.0.1:{_port}/");
    }

    /// <summary>Where the handler listens; the port stays over restarts.</summary>
    public Uri Handler { get; }

    /// <summary>Ends with the reason once the host must stop.</summary>
    public Task<string> GaveUp => _gaveUp.Task;

    /// <summary>The running handler, or null.</summary>
    public HandlerProcess? Current
    {
        get
        {
            lock (_lock)
            {
                return _process;
            }
        }
    }

    /// <summary>Starts the handler and waits until it answers.</summary>
    /// <exception cref="HostStartException">It cannot be started, or three starts failed.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        StartProcess();
        _run = RunAsync();
        await WhenReady().WaitAsync(cancellationToken);
        if (GaveUp.IsCompleted)
        {
            throw new HostStartException(await GaveUp);
        }
    }

    /// <summary>
    /// Waits until the handler takes requests. One that takes longer than four start-ups stops the host.
    /// </summary>
    /// <exception cref="InvalidOperationException">The host has stopped.</exception>
    public async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WhenReady().WaitAsync(4 * _host.InitializationTimeout, cancellationToken);
        }
        catch (TimeoutException)
        {
            GiveUp("The handler didn't come back in time.");
        }
        if (GaveUp.IsCompleted)
        {
            throw new InvalidOperationException(await GaveUp);
        }
    }

    /// <summary>Kills that run of the handler, if it is still the current one; a new one starts, uncounted.</summary>
    public void Kill(HandlerProcess? process)
    {
        if (process is not null && process == Current)
        {
            _killed = process;
            HoldInvocations();
            process.Kill();
        }
    }

    /// <summary>Tells that the host is stopping: a handler that ends from now on is not missed.</summary>
    public Task StopRestartingAsync() => _stop.CancelAsync();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopRestartingAsync();
        Current?.Kill();
        await _run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private Task WhenReady()
    {
        lock (_lock)
        {
            return _ready.Task;
        }
    }

    /// <summary>Lets new invocations wait for the next start.</summary>
    private void HoldInvocations()
    {
        lock (_lock)
        {
            if (_ready.Task.IsCompleted && !GaveUp.IsCompleted)
            {
                _ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    private void StartProcess()
    {
        var process = HandlerProcess.Start(_host, _settings, _port, _console);
        lock (_lock)
        {
            _process = process;
        }
        _logger.LogInformation("Handler {Id} started on port {Port}", process.Id, _port);
    }

    private async Task RunAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            var process = Current!;
            var isUp = await WaitForStartAsync(process);
            await process.Ended;
            if (!process.EndedWell && !_stop.IsCancellationRequested)
            {
                HoldInvocations();
            }
            var code = await process.Exited;
            process.Dispose();
            var endedForGood = isUp && code == 0;
            if (endedForGood ? await HostEndsTooAsync() : _stop.IsCancellationRequested)
            {
                return;
            }
            if (endedForGood)
            {
                _logger.LogError("The handler ended with exit code 0: it isn't started again");
                return;
            }
            var isCounted = process != _killed && (!isUp || code is not (null or RestartExitCode));
            _logger.LogWarning("The handler ended (exit code {Code}); it is started again", code);
            if (isCounted && _crashes.Add())
            {
                GiveUp($"The handler ended three times (exit code {code}): {_console.LastError}");
                return;
            }
            try
            {
                StartProcess();
            }
            catch (HostStartException error)
            {
                GiveUp(error.Message);
                return;
            }
        }
    }

    private async Task<bool> HostEndsTooAsync()
    {
        await Task.Delay(EndTogether, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return _stop.IsCancellationRequested;
    }

    /// <summary>Whether the handler answered before it ended; one that doesn't in time is killed.</summary>
    private async Task<bool> WaitForStartAsync(HandlerProcess process)
    {
        using var probe = new ReadinessProbe(Handler, _host.InitializationTimeout);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        var answer = probe.WaitAsync(cancel.Token);
        await Task.WhenAny(answer, process.Ended);
        if (!answer.IsCompleted)
        {
            await cancel.CancelAsync();
            await ((Task)answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return false;
        }
        if (answer.IsCompletedSuccessfully && await answer)
        {
            lock (_lock)
            {
                _ready.TrySetResult();
            }
            return true;
        }
        process.Kill();
        return false;
    }

    private void GiveUp(string reason)
    {
        _logger.LogCritical("{Reason}", reason);
        _gaveUp.TrySetResult(reason);
        lock (_lock)
        {
            _ready.TrySetResult();
        }
    }
}
