using System.Diagnostics;
using Microsoft.Playwright;

namespace Articles.Explorer.Tests.Support;

/// <summary>Debian's Chromium, installed where that is possible.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // Nothing of the browser's own may look for the network.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-domain-reliability",
        "--disable-features=OptimizationHints,MediaRouter",
    ];

    /// <summary>The browser's path, or null where there is none and none can be installed.</summary>
    public static async Task<string?> FindAsync()
    {
        if (Find() is null && OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            await RunAsync("apt-get", "update");
            await RunAsync("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        }

        return Find();
    }

    public static Task<IBrowser> StartAsync(IPlaywright playwright, string path) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(_ => Names, (folder, name) => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    private static async Task RunAsync(string command, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(command, arguments)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
            using var process = Process.Start(start)!;
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // A system without apt-get: the caller says that there is no browser.
        }
    }
}
