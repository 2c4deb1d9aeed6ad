using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Articles.EndToEnd.Tests;

/// <summary>
/// Holds what the running app makes of annotated articles against what a careful reader gets out of them, where the
/// articles and the scorer are. The lists are read with the largest page: the scorer's own way to read the API stops
/// after the first page of 50.
/// </summary>
public sealed class GoldTests
{
    [Fact]
    public async Task Scores_stay_above_their_floors()
    {
        var gold = Path.Combine(Repository.Shared, "gold");
        Assert.SkipUnless(Directory.Exists(gold), "The annotated articles are not here.");
        await using var app = await RunningApp.StartAsync();
        var results = Directory.CreateTempSubdirectory();
        var arguments = new List<string> { Path.Combine(gold, "score.py"), "--pred", results.FullName };
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in Directory.GetDirectories(gold).Order(StringComparer.Ordinal))
        {
            var number = Path.GetFileName(folder);
            var file = Directory.GetFiles(Path.Combine(Repository.Shared, "seeds"), $"{number}_*").Single();
            names[number] = Path.GetFileName(file);
            await app.DropAsync(
                names[number],
                await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)
            );
            arguments.Add($"{folder}={number}");
        }

        var articles = await app.WaitAsync([.. names.Values]);
        foreach (var (number, name) in names)
        {
            var target = results.CreateSubdirectory(number).FullName;
            var address = $"articles/{articles[name].GetProperty("id").GetString()}";
            await SaveAsync(app, $"{address}/text", Path.Combine(target, "text.txt"));
            await SaveAsync(app, $"{address}/entities?top=1000", Path.Combine(target, "entities.json"));
            await SaveAsync(app, $"{address}/metrics?top=1000", Path.Combine(target, "metrics.json"));
        }

        var scores = await ScoreAsync(arguments);
        results.Delete(recursive: true);
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

    private static async Task SaveAsync(RunningApp app, string path, string file) =>
        await File.WriteAllTextAsync(
            file,
            await app.Client.GetStringAsync(path, TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken
        );

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
