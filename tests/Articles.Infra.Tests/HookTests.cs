using System.Diagnostics;
using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

/// <summary>The scripts that azd runs, with a stand-in for the Azure CLI.</summary>
public sealed class HookTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hooks-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("publish")]
    [InlineData("subscribe")]
    public async Task A_script_is_one_that_the_shell_takes(string name)
    {
        var (code, _) = await ShellAsync("-n", Repository.PathOf($"infra/hooks/{name}.sh"));

        Assert.Equal(0, code);
    }

    [Fact]
    public async Task The_app_is_subscribed_by_its_names_in_its_group()
    {
        var (code, output) = await ShellAsync(Repository.PathOf("infra/hooks/subscribe.sh"));

        Assert.Equal(0, code);
        Assert.Contains("Event Grid tells func-x of new blobs.", output);
        Assert.Equal(
            "deployment group create --only-show-errors --output none --subscription s-x --resource-group rg-x "
                + "--name events --template-file events.bicep --parameters appName=func-x topicName=evgt-x",
            (await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "calls"), Token)).Trim()
        );
    }

    [Fact]
    public async Task Without_the_names_it_stops_at_once()
    {
        var (code, _) = await ShellAsync(false, Repository.PathOf("infra/hooks/subscribe.sh"));

        Assert.NotEqual(0, code);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "calls")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<(int Code, string Output)> ShellAsync(params string[] arguments) => ShellAsync(true, arguments);

    private async Task<(int Code, string Output)> ShellAsync(bool hasNames, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts for Windows are others.");
        var az = Path.Combine(_folder.FullName, "az");
        await File.WriteAllTextAsync(az, $"#!/bin/sh\necho \"$@\" >> '{_folder.FullName}/calls'\n", Token);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(az, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo("sh", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["PATH"] = $"{_folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (
            var (name, value) in ((string, string)[])
                [
                    ("AZURE_SUBSCRIPTION_ID", "s-x"),
                    ("AZURE_RESOURCE_GROUP", "rg-x"),
                    ("ARTICLES_APP_NAME", "func-x"),
                    ("ARTICLES_EVENT_TOPIC", "evgt-x"),
                ]
        )
        {
            start.Environment[name] = hasNames ? value : null;
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        return (process.ExitCode, output);
    }
}
