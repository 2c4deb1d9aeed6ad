using System.Diagnostics;

namespace Articles.Soak.Load;

/// <summary>How long lookups take, by one caller who pauses between them.</summary>
internal sealed class Latencies(HttpClient client)
{
    private static readonly string[] Lookups =
    [
        "articles?top=20",
        "metrics?indicator=发电量&top=20",
        "entities/国家能源局",
        "search?q=新能源&top=20",
    ];

    /// <summary>A caller reads what was answered; without it the emulator would do little else than answer.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly List<double> milliseconds = [];

    public override string ToString() => $"p50 {At(0.5):0} ms, p99 {At(0.99):0} ms of {milliseconds.Count} lookups";

    /// <summary>Asks until cancelled or so many times.</summary>
    public async Task RunAsync(int most, CancellationToken end)
    {
        for (var i = 0; i < most && !end.IsCancellationRequested; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await client.GetAsync(Lookups[i % Lookups.Length], CancellationToken.None);
            answer.EnsureSuccessStatusCode();
            milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            await Task.Delay(Pause, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private double At(double share) =>
        milliseconds.Order().ElementAtOrDefault((int)Math.Ceiling(share * milliseconds.Count) - 1);
}
