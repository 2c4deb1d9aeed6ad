using System.CommandLine;
using Articles.Soak.Accounting;
using Articles.Soak.Crashes;
using Articles.Soak.Load;
using Articles.Soak.Outages;
using Articles.Soak.Pace;
using Articles.Soak.Scale;

namespace Articles.Soak;

/// <summary>The command line: a soak, or one of the runs that look at one thing.</summary>
internal static class SoakCommand
{
    public static Task<int> InvokeAsync(string[] args)
    {
        var minutes = new Option<double>("--minutes")
        {
            Description = "How long operations and faults go on",
            HelpName = "N",
            DefaultValueFactory = _ => 10,
        };
        var seed = new Option<int>("--seed")
        {
            Description = "What everything random follows from; by default a new one",
            HelpName = "N",
            DefaultValueFactory = _ => Random.Shared.Next(),
        };
        var crashes = new Option<bool>("--crash-every-write")
        {
            Description = "Instead: kill the handler before and after each write of a new version and of a removal",
        };
        var outage = new Option<int?>("--outage")
        {
            Description = "Instead: stop the storage for so many seconds under load",
            HelpName = "SECONDS",
        };
        var load = new Option<int?>("--load")
        {
            Description = "Instead: drop so many articles at once and measure",
            HelpName = "ARTICLES",
        };
        var pace = new Option<int?>("--pace")
        {
            Description = "Instead: measure the app on so many articles beside a loop of the same storage requests",
            HelpName = "ARTICLES",
        };
        var scale = new Option<int?>("--scale")
        {
            Description = "Instead: simulate what so many articles would make of the storage",
            HelpName = "ARTICLES",
        };
        var command = new RootCommand("Uploads, changes and deletes articles under faults, and accounts for every row.")
        {
            minutes,
            seed,
            crashes,
            outage,
            load,
            pace,
            scale,
        };
        command.SetAction(
            (result, cancellationToken) =>
                result.GetValue(crashes) ? CrashAsync(cancellationToken)
                : result.GetValue(outage) is { } seconds
                    ? OutageAsync(result.GetValue(seed), TimeSpan.FromSeconds(seconds), cancellationToken)
                : result.GetValue(load) is { } articles ? LoadAsync(result.GetValue(seed), articles, cancellationToken)
                : result.GetValue(pace) is { } paced ? PaceAsync(result.GetValue(seed), paced, cancellationToken)
                : result.GetValue(scale) is { } scaled ? ScaleAsync(result.GetValue(seed), scaled, cancellationToken)
                : SoakAsync(
                    new SoakOptions(result.GetValue(seed), TimeSpan.FromMinutes(result.GetValue(minutes))),
                    cancellationToken
                )
        );
        return command.Parse(args).InvokeAsync();
    }

    private static async Task<int> SoakAsync(SoakOptions options, CancellationToken cancellationToken)
    {
        var report = await new SoakRun(options, Console.Out).RunAsync(cancellationToken);
        await Console.Out.WriteLineAsync(report.ToString());
        return report.IsClean ? 0 : 1;
    }

    private static async Task<int> CrashAsync(CancellationToken cancellationToken)
    {
        var run = new CrashRun(first: 1, step: 1, Console.Out);
        var differences = await run.RunAsync(cancellationToken);
        await Console.Out.WriteLineAsync($"{run.Crashes} crashes, up to {run.MostWrites} writes a change.");
        return await EndAsync(differences);
    }

    private static async Task<int> OutageAsync(int seed, TimeSpan outage, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync($"Seed {seed}.");
        var run = new OutageRun(seed, outage, Console.Out);
        var differences = await run.RunAsync(cancellationToken);
        foreach (var (kind, count) in run.Answers.Counts)
        {
            await Console.Out.WriteLineAsync($"  {kind, -45} {count, 6}");
        }

        await Console.Out.WriteLineAsync($"{run.Files} files, {run.Rows} rows and blobs compared.");
        return await EndAsync(differences);
    }

    private static async Task<int> LoadAsync(int seed, int articles, CancellationToken cancellationToken) =>
        await EndAsync(await new LoadRun(seed, articles, Console.Out).RunAsync(cancellationToken));

    private static async Task<int> PaceAsync(int seed, int articles, CancellationToken cancellationToken)
    {
        await new PaceRun(seed, articles, Console.Out).RunAsync(cancellationToken);
        return 0;
    }

    private static async Task<int> ScaleAsync(int seed, int articles, CancellationToken cancellationToken)
    {
        await new ScaleRun(seed, articles, Console.Out).RunAsync(cancellationToken);
        return 0;
    }

    private static async Task<int> EndAsync(IReadOnlyList<Difference> differences)
    {
        await Console.Out.WriteLineAsync($"{differences.Count} differences");
        foreach (var difference in differences)
        {
            await Console.Out.WriteLineAsync(difference.ToString());
        }

        return differences.Count == 0 ? 0 : 1;
    }
}
