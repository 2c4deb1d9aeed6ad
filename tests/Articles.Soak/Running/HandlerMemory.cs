using System.Diagnostics;

namespace Articles.Soak.Running;

/// <summary>Samples the resident memory of the handler, whichever process it is at the time.</summary>
internal sealed class HandlerMemory : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource stop = new();
    private readonly List<(TimeSpan At, long Bytes)> samples = [];
    private readonly Task sampling;

    public HandlerMemory(RunningApp app) => sampling = SampleAsync(app);

    public string Summary
    {
        get
        {
            lock (samples)
            {
                return samples.Count == 0
                    ? "not measured"
                    : $"{Mebibytes(samples[0].Bytes)} at the start, {Mebibytes(samples.Max(s => s.Bytes))} at most, {Mebibytes(samples[^1].Bytes)} at the end";
            }
        }
    }

    /// <summary>How long the handler has kept a processor busy.</summary>
    public static TimeSpan ProcessorTime(RunningApp app)
    {
        using var process = Process.GetProcessById(app.Host.HandlerId!.Value);
        return process.TotalProcessorTime;
    }

    /// <summary>The medians of equal stretches of the time: flat where they are alike.</summary>
    public IReadOnlyList<string> Course(int stretches)
    {
        lock (samples)
        {
            return
            [
                .. samples
                    .Chunk(Math.Max(1, (samples.Count + stretches - 1) / stretches))
                    .Select(c =>
                        $"{Mebibytes(c.Select(s => s.Bytes).Order().ElementAt(c.Length / 2))} to {c[^1].At:mm\\:ss}"
                    ),
            ];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await sampling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task SampleAsync(RunningApp app)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            if (Resident(app.Host.HandlerId) is { } bytes)
            {
                lock (samples)
                {
                    samples.Add((watch.Elapsed, bytes));
                }
            }

            await Task.Delay(Interval, stop.Token);
        }
    }

    private static long? Resident(int? id)
    {
        try
        {
            using var process = id is null ? null : Process.GetProcessById(id.Value);
            return process?.WorkingSet64 is > 0 and var bytes ? bytes : null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It was killed and the next one is not there yet.
            return null;
        }
    }

    private static string Mebibytes(long bytes) => $"{bytes / 1024 / 1024} MiB";
}
