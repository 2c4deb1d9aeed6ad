using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Articles.Infra.Tests.Support;

/// <summary>The Bicep compiler, where it is to be had; elsewhere the tests that need it are skipped.</summary>
internal static class Bicep
{
    private static readonly Dictionary<string, Task<Compilation>> s_compilations = [];
    private static readonly Lock s_gate = new();

    /// <summary>Compiles a template to ARM JSON, once for all tests.</summary>
    public static Task<Compilation> BuildAsync(string file) => RunAsync("build", file);

    /// <summary>Compiles a file of parameters.</summary>
    public static Task<Compilation> BuildParametersAsync(string file) => RunAsync("build-params", file);

    private static Task<Compilation> RunAsync(string command, string file)
    {
        var program = Repository.Metadata("Bicep");
        Assert.SkipUnless(program is not null && File.Exists(program), "There is no Bicep compiler for this system.");
        lock (s_gate)
        {
            return s_compilations.TryGetValue(file, out var known)
                ? known
                : s_compilations[file] = CompileAsync(program!, command, file);
        }
    }

    private static async Task<Compilation> CompileAsync(string program, string command, string file)
    {
        var start = new ProcessStartInfo(program, [command, Repository.PathOf(file), "--stdout"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var diagnostics = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Compilation(diagnostics.Trim(), await output);
    }
}

/// <summary>What the compiler made of a file.</summary>
/// <param name="Diagnostics">Errors and warnings; empty where there are none.</param>
/// <param name="Output">The compiled JSON.</param>
internal sealed record Compilation(string Diagnostics, string Output)
{
    public JsonNode Json => JsonNode.Parse(Output)!;
}
