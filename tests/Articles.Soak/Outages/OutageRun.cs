using System.Diagnostics;
using System.Net;
using Articles.LocalHost.Hosting;
using Articles.Soak.Accounting;
using Articles.Soak.Operations;
using Articles.Soak.Running;

namespace Articles.Soak.Outages;

/// <summary>Takes the storage away under load, looks at what callers are told, and gives it back.</summary>
internal sealed class OutageRun(int seed, TimeSpan outage, TextWriter output)
{
    private static readonly TimeSpan Load = TimeSpan.FromSeconds(5);
    private static readonly string[] Lookups =
    [
        "articles?top=10",
        "metrics?indicator=发电量",
        "entities?top=10",
        "search?q=新能源",
        "stats",
    ];

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Problems problems = new();

    public Tally Answers { get; } = new();

    /// <summary>Files that were uploaded while the storage was away or shortly before or after.</summary>
    public int Files { get; private set; }

    /// <summary>Rows and blobs that were compared at the end.</summary>
    public int Rows { get; private set; }

    public async Task<IReadOnlyList<Difference>> RunAsync(CancellationToken cancellationToken)
    {
        await using var app = await RunningApp.StartAsync(new HostFaults(), isProxied: true, cancellationToken);
        await HealthAsync(app, "up", "up");
        app.Proxy!.RefusesTables = true;
        await HealthAsync(app, "up", "down");
        app.Proxy.RefusesTables = false;

        var client = new PatientClient(app, Answers);
        var random = new Random(seed);
        List<Uploader> uploaders =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(i => new Uploader($"来稿{i}", new Random(random.Next()), client, new Tally())),
        ];
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = Task.WhenAll(uploaders.Select(u => u.RunAsync(TimeSpan.FromSeconds(0.5), end.Token)));
        await Task.Delay(Load, cancellationToken);
        await SayAsync("The storage stops.");
        await app.Azurite.StopAsync();
        await ProbeAsync(app);
        await app.Azurite.StartAgainAsync(cancellationToken);
        await SayAsync("The storage is back.");
        await Task.Delay(Load, cancellationToken);
        await end.CancelAsync();
        await work;
        await HealthAsync(app, "up", "up");

        var files = uploaders.SelectMany(u => u.Shelf.Present).ToList();
        var closing = new Closing(app, SayAsync);
        List<Difference> differences =
        [
            .. problems.Seen.Concat(client.Problems.Seen).Select(p => new Difference(Deviation.Wrong, p)),
            .. await closing.AccountAsync(files, cancellationToken),
        ];
        (Files, Rows, app.KeepsFolder) = (files.Count, closing.Rows, differences.Count > 0);
        return differences;
    }

    private async Task ProbeAsync(RunningApp app)
    {
        var end = watch.Elapsed + outage;
        do
        {
            await HealthAsync(app, "down", "down");
            foreach (var lookup in Lookups)
            {
                using var answer = await app.Client.GetAsync(lookup);
                Answers.Add($"lookup during the outage: {(int)answer.StatusCode}");
                if (OutageAnswer.Flaw(answer) is { } flaw)
                {
                    problems.Add($"{lookup} during the outage: {flaw} {await answer.Content.ReadAsStringAsync()}");
                }
            }
        } while (watch.Elapsed < end);
    }

    private async Task HealthAsync(RunningApp app, string blobs, string tables)
    {
        using var answer = await app.Client.GetAsync("health");
        var body = await answer.Content.ReadAsStringAsync();
        var isUp = blobs == "up" && tables == "up";
        Answers.Add($"health: {(int)answer.StatusCode}");
        if (
            answer.StatusCode != (isUp ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable)
            || !body.Contains($"\"blobs\":\"{blobs}\"", StringComparison.Ordinal)
            || !body.Contains($"\"tables\":\"{tables}\"", StringComparison.Ordinal)
        )
        {
            problems.Add($"health with blobs {blobs} and tables {tables}: {(int)answer.StatusCode} {body}");
        }
    }

    private Task SayAsync(string line) => output.WriteLineAsync($"{watch.Elapsed:mm\\:ss} {line}");
}
