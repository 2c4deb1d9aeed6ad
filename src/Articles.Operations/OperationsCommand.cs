using System.CommandLine;
using Articles.Operations.Api;
using Articles.Operations.Replay;

namespace Articles.Operations;

/// <summary>The command line of whoever operates an installation.</summary>
internal static class OperationsCommand
{
    /// <summary>The variable with a function key of the app; an argument would stay in the shell's history.</summary>
    public const string KeyVariable = "ARTICLES_KEY";

    /// <summary>What is wrong with the arguments or the installation cannot be reached.</summary>
    public const int CouldNotStart = 2;

    /// <summary>Parses the arguments and runs.</summary>
    /// <returns>0 when all is done, 1 when it was stopped and can go on, 2 when it could not start.</returns>
    public static async Task<int> InvokeAsync(string[] args)
    {
        var parsed = Create(Environment.GetEnvironmentVariable(KeyVariable), Console.Out, Console.Error).Parse(args);
        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        return parsed.Errors.Count > 0 ? CouldNotStart : await parsed.InvokeAsync();
    }

    /// <summary>The command with its parts.</summary>
    internal static RootCommand Create(string? key, TextWriter output, TextWriter errors) =>
        new("Works on an installation through its API.") { ReplayCommand(key, output, errors) };

    private static Command ReplayCommand(string? key, TextWriter output, TextWriter errors)
    {
        var url = new Option<Uri>("--url")
        {
            Description = "Where the app answers, such as https://NAME.azurewebsites.net",
            Required = true,
            CustomParser = result =>
            {
                if (AppAddress.TryParse(result.Tokens[0].Value, out var address))
                {
                    return address;
                }

                result.AddError("--url must be an https address; http is taken on this machine only.");
                return null;
            },
        };
        var checkpoint = new Option<string>("--checkpoint")
        {
            Description = "The file that says how far it came; with it there, it goes on",
            HelpName = "FILE",
            DefaultValueFactory = _ => "replay.json",
        };
        var status = new Option<string?>("--status")
        {
            Description = "Only articles that have come so far: Analyzed or Rejected",
            HelpName = "STATUS",
        };
        status.AcceptOnlyFromAmong("Analyzed", "Rejected");
        var command = new Command(
            "replay",
            "Has every article processed again, newest upload first. Ctrl-C stops it; the same command goes on."
        )
        {
            url,
            checkpoint,
            status,
        };
        command.SetAction(
            (result, cancellationToken) =>
            {
                var replay = new ArticleReplay(
                    new ArticlesApi(result.GetRequiredValue(url), key),
                    new CheckpointFile(result.GetRequiredValue(checkpoint)),
                    output,
                    errors
                );
                return replay.RunAsync(result.GetRequiredValue(url), result.GetValue(status), cancellationToken);
            }
        );
        return command;
    }
}
