using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Articles.EndToEnd.Tests;

/// <summary>
/// Holds what the running app makes of annotated articles against what a careful reader gets out of them. The
/// articles and the scorer stand beside a developer's checkout; a user's clone has none.
/// </summary>
public sealed class GoldTests
{
    [Fact]
    public async Task Scores_stay_above_their_floors()
    {
        var gold = Path.Combine(Repository.Shared, "gold");
        Assert.SkipUnless(Directory.Exists(gold), "The annotated articles are not here.");
        await using var app = await RunningApp.StartAsync();
        var arguments = new List<string>
        {
            Path.Combine(gold, "score.py"),
            "--api",
            app.Client.BaseAddress!.ToString(),
        };
        var names = new List<string>();
        foreach (var folder in Directory.GetDirectories(gold).Order(StringComparer.Ordinal))
        {
            var article = Directory
                .GetFiles(Path.Combine(Repository.Shared, "seeds"), $"{Path.GetFileName(folder)}_*")
                .Single();
            await app.DropAsync(
                Path.GetFileName(article),
                await File.ReadAllBytesAsync(article, TestContext.Current.CancellationToken)
            );
            names.Add(Path.GetFileName(article));
            arguments.Add($"{folder}={Path.GetFileName(article)}");
        }

        await app.WaitAsync([.. names]);
        var scores = await ScoreAsync(arguments);
        var floors = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                Path.Combine(Repository.Root, "tests", "quality-floors.json"),
                TestContext.Current.CancellationToken
            )
        );
        foreach (
            var floor in floors.RootElement.EnumerateObject().Where(f => f.Value.ValueKind == JsonValueKind.Number)
        )
        {
            var (score, bound) = (scores[floor.Name], floor.Value.GetDouble());
            Assert.True(
                floor.Name == "cer" ? score <= bound : score >= bound,
                $"{floor.Name} is {score}, its bound {bound}."
            );
        }
    }

    private static async Task<Dictionary<string, double>> ScoreAsync(IEnumerable<string> arguments)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo("python3", arguments)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            Assert.Skip("The scorer needs python3, which is not here.");
        }

        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        TestContext.Current.TestOutputHelper?.WriteLine(output);
        return output
            .Split('\n')
            .Select(line => line.Split(' '))
            .Where(words => words.Length == 2)
            .ToDictionary(words => words[0], words => double.Parse(words[1], CultureInfo.InvariantCulture));
    }
}
