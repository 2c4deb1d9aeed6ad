using System.CommandLine;
using System.Globalization;
using System.Reflection;

namespace Articles.LocalHost.Demo;

/// <summary>The command that starts the local run: its options, and how it ends on Ctrl-C.</summary>
internal static class LocalHostCommand
{
    private const int DefaultPort = 7071;
    private static readonly TimeSpan MostStopping = TimeSpan.FromSeconds(15);

    /// <summary>Parses the arguments and runs.</summary>
    /// <returns>
    /// 0 when all went well, 1 when a file came to no result, 2 when it could not start or the arguments are wrong.
    /// </returns>
    public static async Task<int> InvokeAsync(string[] args)
    {
        var parsed = Create((options, cancellationToken) => LocalHostRun.RunAsync(options, cancellationToken))
            .Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }
            await Console.Error.WriteLineAsync("--help lists the options.");
            return LocalHostRun.CouldNotStart;
        }
        // Ctrl-C and SIGTERM cancel; the emulator then needs a moment to write its files.
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = MostStopping });
    }

    /// <summary>The command with its options.</summary>
    internal static RootCommand Create(Func<LocalHostOptions, CancellationToken, Task<int>> run)
    {
        var root = RepositoryRoot;
        var once = new Option<bool>("--once")
        {
            Description =
                "Exit when every file is done: 0 when each was analyzed, or rejected for a stated reason, else 1",
        };
        var seeds = new Option<string>("--seeds")
        {
            Description = "The folder whose files are uploaded, or none",
            HelpName = "DIR|none",
            DefaultValueFactory = _ => Path.Combine(root, "seeds"),
        };
        var port = new Option<int>("--port")
        {
            Description = "The port to serve on",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            // What is no number at all is refused by the parser itself.
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : null;
            if (int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is < 1 or > ushort.MaxValue)
            {
                result.AddError("--port must be in 1 to 65535.");
            }
        });
        var data = new Option<string>("--data")
        {
            Description = "The folder that keeps the data between runs",
            HelpName = "DIR",
            DefaultValueFactory = _ => Path.Combine(root, ".articles"),
        };
        var fresh = new Option<bool>("--fresh") { Description = "Forget what earlier runs kept" };
        var command = new RootCommand("Runs the app on this machine: storage emulator, Functions host and handler.")
        {
            once,
            seeds,
            port,
            data,
            fresh,
        };
        command.SetAction(
            (result, cancellationToken) =>
            {
                var folder = result.GetRequiredValue(seeds);
                return run(
                    new LocalHostOptions(
                        result.GetValue(once),
                        folder == "none" ? null : Path.GetFullPath(folder),
                        result.GetValue(port),
                        Path.GetFullPath(result.GetRequiredValue(data)),
                        result.GetValue(fresh)
                    ),
                    cancellationToken
                );
            }
        );
        return command;
    }

    /// <summary>The folder that the project was built in.</summary>
    private static string RepositoryRoot => BuildValue("RepositoryRoot");

    /// <summary>The published app, as the build left it.</summary>
    internal static string AppRoot => BuildValue("AppRoot");

    private static string BuildValue(string key) =>
        typeof(LocalHostCommand)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(item => item.Key == key)
            .Value!;
}
