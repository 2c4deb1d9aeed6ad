using System.Diagnostics;
using Articles.Soak.Accounting;
using Articles.Soak.Faults;
using Articles.Soak.Operations;
using Articles.Soak.Running;

namespace Articles.Soak;

/// <summary>
/// Operations and faults by chance for a time; then the faults stop, everything comes to rest, and each row and blob is
/// accounted for.
/// </summary>
internal sealed class SoakRun(SoakOptions options, TextWriter output)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(0.2);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Tally operations = new();
    private readonly Tally faults = new();
    private readonly Tally answers = new();

    public async Task<SoakReport> RunAsync(CancellationToken cancellationToken)
    {
        await SayAsync($"Seed {options.Seed}, operations and faults for {options.Time:hh\\:mm\\:ss}.");
        var random = new Random(options.Seed);
        var chaos = new Chaos(new Random(random.Next()), faults);
        await using var app = await RunningApp.StartAsync(chaos.CreateFaults(), isProxied: false, cancellationToken);
        await using var memory = new HandlerMemory(app);
        var client = new PatientClient(app, answers);
        var uploaders = Enumerable
            .Range(0, options.Uploaders)
            .Select(i => new Uploader($"来稿{i}", new Random(random.Next()), client, operations))
            .ToList();
        await WorkAsync(app, chaos, uploaders, cancellationToken);

        var files = uploaders.SelectMany(u => u.Shelf.Present).ToList();
        var closing = new Closing(app, SayAsync);
        List<Difference> differences =
        [
            .. client.Problems.Seen.Select(p => new Difference(Deviation.Wrong, p)),
            .. await closing.AccountAsync(files, cancellationToken),
        ];
        app.KeepsFolder = differences.Count > 0;
        return new SoakReport
        {
            Seed = options.Seed,
            Operations = operations,
            Faults = faults,
            Answers = answers,
            Present = files.Count,
            Gone = uploaders.Sum(u => u.Shelf.Gone.Count()),
            Rows = closing.Rows,
            Differences = differences,
            Memory = memory.Summary,
            Folder = app.KeepsFolder ? app.Folder : null,
        };
    }

    private async Task WorkAsync(
        RunningApp app,
        Chaos chaos,
        IReadOnlyList<Uploader> uploaders,
        CancellationToken cancellationToken
    )
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = uploaders.Select(u => u.RunAsync(options.LongestPause, end.Token)).ToList();
        work.Add(chaos.RunAsync(app, options.LongestCalm, options.LongestOutage, end.Token));
        await Task.Delay(options.Time, cancellationToken);
        while (operations.Sum < options.FewestOperations)
        {
            await Task.Delay(BetweenLooks, cancellationToken);
        }

        await end.CancelAsync();
        await Task.WhenAll(work);
    }

    private Task SayAsync(string line) => output.WriteLineAsync($"{watch.Elapsed:mm\\:ss} {line}");
}
