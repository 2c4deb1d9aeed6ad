using System.Diagnostics;
using Articles.Soak.Accounting;
using Articles.Soak.Running;
using Articles.Soak.Texts;

namespace Articles.Soak.Load;

/// <summary>Drops many articles at once and measures until each has its end.</summary>
internal sealed class LoadRun(int seed, int articles, TextWriter output)
{
    private const int First = 20;
    private const int IdleLookups = 200;

    public async Task<IReadOnlyList<Difference>> RunAsync(CancellationToken cancellationToken)
    {
        await using var app = await RunningApp.StartInMemoryAsync(isProxied: false, cancellationToken);
        var writer = new ArticleWriter(new Random(seed));
        var files = Drop.Files(writer, "来稿", First + articles);
        await Drop.RunAsync(app, files.Take(First).ToList(), cancellationToken);
        var idle = new Latencies(app.Client);
        await idle.RunAsync(IdleLookups, cancellationToken);

        await using var memory = new HandlerMemory(app);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var loaded = new Latencies(app.Client);
        var watch = Stopwatch.StartNew();
        var lookups = loaded.RunAsync(int.MaxValue, end.Token);
        await Drop.UploadAsync(app.Uploads, files.Skip(First), cancellationToken);
        var dropped = watch.Elapsed;
        await Drop.EndsAsync(app, cancellationToken);
        var time = watch.Elapsed;
        await end.CancelAsync();
        await lookups;

        await output.WriteLineAsync($"articles         {articles}, dropped in {dropped.TotalSeconds:0.0} s");
        await output.WriteLineAsync(
            $"all ended after  {time.TotalSeconds:0.0} s: {articles / time.TotalSeconds:0.0} articles/s"
        );
        await output.WriteLineAsync($"handler memory   {memory.Summary}");
        await output.WriteLineAsync($"  medians        {string.Join(", ", memory.Course(8))}");
        await output.WriteLineAsync($"lookups, idle    {idle}");
        await output.WriteLineAsync($"lookups, loaded  {loaded}");
        return await VisibleEnds.CheckAsync(app.Client, files);
    }
}
