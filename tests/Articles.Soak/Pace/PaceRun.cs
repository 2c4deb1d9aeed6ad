using System.Diagnostics;
using Articles.Azurite;
using Articles.Soak.Load;
using Articles.Soak.Running;
using Articles.Soak.Texts;
using Articles.Storage;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Articles.Soak.Pace;

/// <summary>
/// How many articles a second the app gets through, beside a loop that makes the same requests of the storage and nothing
/// else. First the requests are recorded, through a proxy; then both take turns, each over an empty storage.
/// </summary>
internal sealed class PaceRun(int seed, int articles, TextWriter output)
{
    private const int Turns = 3;
    private const int WarmUp = 20;

    /// <summary>As many as the app's host.json lets a function have at once.</summary>
    private const int Concurrency = 4;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var writer = new ArticleWriter(new Random(seed));
        var warmUp = Drop.Files(writer, "前", WarmUp);
        var files = Drop.Files(writer, "来稿", articles);
        var (requests, _) = await Recorder.RecordAsync(warmUp, files, cancellationToken);
        await output.WriteLineAsync(
            $"{articles} articles, {requests.Count} requests: {(double)requests.Count / articles:0.0} each"
        );
        foreach (
            var kind in requests.GroupBy(r => $"{(r.IsOfTable ? "table" : "blob")} {r.Method}").OrderBy(g => g.Key)
        )
        {
            await output.WriteLineAsync($"  {kind.Key, -12} {(double)kind.Count() / articles:0.0}");
        }
        var ratios = new List<double>();
        for (var turn = 0; turn < Turns; turn++)
        {
            var app = await AppAsync(warmUp, files, cancellationToken);
            var (bare, differing) = await BareAsync(requests, files, cancellationToken);
            ratios.Add(bare / app);
            await output.WriteLineAsync(
                $"app {articles / app.TotalSeconds:0.00}, loop {articles / bare.TotalSeconds:0.00} articles/s"
                    + $" ({differing} answers other than recorded): {bare / app:0.00}"
            );
        }
        await output.WriteLineAsync($"median {ratios.Order().ElementAt(Turns / 2):0.00}");
    }

    private static async Task<TimeSpan> AppAsync(
        List<(string Name, Upload File)> warmUp,
        List<(string Name, Upload File)> files,
        CancellationToken cancellationToken
    )
    {
        await using var app = await RunningApp.StartInMemoryAsync(isProxied: false, cancellationToken);
        await Drop.RunAsync(app, warmUp, cancellationToken);
        var watch = Stopwatch.StartNew();
        await Drop.RunAsync(app, files, cancellationToken);
        return watch.Elapsed;
    }

    private static async Task<(TimeSpan Time, int Differing)> BareAsync(
        IReadOnlyList<RecordedRequest> requests,
        List<(string Name, Upload File)> files,
        CancellationToken cancellationToken
    )
    {
        await using var storage = await AzuriteServer.StartAsync(dataFolder: null, cancellationToken);
        var blobs = new BlobServiceClient(storage.ConnectionString);
        await new ArticleStorage(
            blobs,
            new TableServiceClient(storage.ConnectionString),
            new QueueServiceClient(storage.ConnectionString)
        ).CreateAsync(cancellationToken);
        await Drop.UploadAsync(blobs.GetBlobContainerClient(StorageNames.Uploads), files, cancellationToken);
        using var loop = new BareLoop(requests, storage, Concurrency);
        return (await loop.RunAsync(cancellationToken), loop.Differing);
    }
}
