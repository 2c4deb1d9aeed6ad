using Articles.Azurite;

namespace Articles.LocalHost.Demo;

/// <summary>
/// Starts the storage emulator again where it ended by itself: without it every call would be answered 503 for good, and
/// nobody would say why.
/// </summary>
internal sealed class EmulatorGuard : IAsyncDisposable
{
    /// <summary>How often it is started again; one that ends as often within <see cref="Span"/> does not get better.</summary>
    private const int Most = 3;

    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    private readonly AzuriteServer _azurite;
    private readonly ConsoleOutput _console;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<string> _gaveUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<long> _ends = new();
    private readonly Task _watch;

    /// <summary>Watches an emulator that runs.</summary>
    public EmulatorGuard(AzuriteServer azurite, ConsoleOutput console)
    {
        _azurite = azurite;
        _console = console;
        _watch = WatchAsync();
    }

    /// <summary>Ends with the reason when the emulator is not started again.</summary>
    public Task<string> GaveUp => _gaveUp.Task;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task WatchAsync()
    {
        while (true)
        {
            await _azurite.WaitForEndAsync(_stop.Token);
            if (IsTooOften())
            {
                _gaveUp.SetResult($"The storage emulator ended {Most + 1} times within a minute.");
                return;
            }
            _console.WriteError(
                "The storage emulator ended; it is started again. What was written in its last seconds may be lost."
            );
            try
            {
                await _azurite.StartAgainAsync(_stop.Token);
            }
            catch (Exception error) when (error is AzuriteStartException or NodeUnavailableException)
            {
                _gaveUp.SetResult($"The storage emulator ended and does not start again: {error.Message}");
                return;
            }
            _console.WriteLine("The storage emulator runs again.");
        }
    }

    private bool IsTooOften()
    {
        var now = Environment.TickCount64;
        _ends.Enqueue(now);
        while (now - _ends.Peek() > Span.TotalMilliseconds)
        {
            _ends.Dequeue();
        }
        return _ends.Count > Most;
    }
}
