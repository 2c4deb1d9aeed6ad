using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Articles.Benchmarks;

/// <summary>
/// How long published handlers take from their start to their first answer. They are started in turn, so that a busy machine slows
/// all alike; nothing is asked of the storage.
/// </summary>
internal static class StartTime
{
    private const int Times = 11;
    private const string Executable = "Articles.Functions";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    /// <summary>Prints the median of each folder's handler, and what share of the last folder's that is.</summary>
    /// <param name="folders">The published folders; the last one is what the others are compared with.</param>
    public static async Task PrintAsync(IReadOnlyList<string> folders)
    {
        var times = folders.ToDictionary(static x => x, static _ => new List<TimeSpan>());
        // The first round brings the files into the cache.
        for (var round = 0; round <= Times; round++)
        {
            foreach (var folder in folders)
            {
                var time = await MeasureAsync(folder);
                if (round > 0)
                {
                    times[folder].Add(time);
                }
            }
        }
        var compared = Median(times[folders[^1]]);
        foreach (var folder in folders)
        {
            var median = Median(times[folder]);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{median.TotalMilliseconds, 6:F0} ms {median / compared, 6:F2}  {folder}"
                )
            );
        }
    }

    private static async Task<TimeSpan> MeasureAsync(string folder)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Path.Combine(Path.GetFullPath(folder), Executable))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        start.Environment["ArticleStorage"] = "UseDevelopmentStorage=true";
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        var from = Stopwatch.GetTimestamp();
        using var handler = Process.Start(start)!;
        try
        {
            while (!await AnswersAsync(client))
            {
                if (handler.HasExited || Stopwatch.GetElapsedTime(from) > Patience)
                {
                    throw new InvalidOperationException($"The handler in {folder} does not answer.");
                }
                await Task.Delay(Pause);
            }
            return Stopwatch.GetElapsedTime(from);
        }
        finally
        {
            handler.Kill();
            await handler.WaitForExitAsync();
        }
    }

    // The page of the explorer: whatever else a first request needs is made for it, too.
    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("api/explorer/", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
