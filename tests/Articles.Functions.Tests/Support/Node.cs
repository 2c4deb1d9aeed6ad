using System.Diagnostics;

namespace Articles.Functions.Tests.Support;

/// <summary>Runs scripts of the npm packages that the build has installed.</summary>
internal static class Node
{
    /// <summary>A script of a package: of the client's own, or of those that it shares with the rest.</summary>
    public static string Package(string path) =>
        ((string[])[Client, Checkout.Root])
            .Select(folder => Path.Combine(folder, "node_modules", path))
            .First(File.Exists);

    /// <summary>Where the client's sources and packages are.</summary>
    public static string Client =>
        Path.Combine(Checkout.Root, "tests", "Articles.Functions.Tests", "OpenApi", "client");

    /// <summary>Runs a script, which must succeed.</summary>
    public static async Task RunAsync(string folder, string script, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node", [script, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{script}\n{await output}\n{await error}");
    }
}
