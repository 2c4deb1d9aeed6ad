using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Hosting.Processes;

/// <summary>
/// Turns the handler's console into log lines: a line of stdout is Information, one of stderr Error, or Warning
/// where it holds "warn".
/// </summary>
internal sealed class HandlerConsole(ILogger logger)
{
    /// <summary>
    /// The newest line of stderr, which mostly says why a process ended. A stack, indented below what it is of, does not.
    /// </summary>
    public string? LastError { get; private set; }

    /// <summary>Reads both streams to their ends.</summary>
    public Task ReadAsync(Process process) =>
        Task.WhenAll(
            ReadAsync(process.StandardOutput, line => logger.LogInformation("{Line}", line)),
            ReadAsync(process.StandardError, WriteError)
        );

    private void WriteError(string line)
    {
        if (!char.IsWhiteSpace(line[0]))
        {
            LastError = line;
        }
        logger.Log(LevelOfError(line), "{Line}", line);
    }

    /// <summary>The level of a line of stderr.</summary>
    internal static LogLevel LevelOfError(string line) =>
        line.Contains("warn", StringComparison.OrdinalIgnoreCase) ? LogLevel.Warning : LogLevel.Error;

    private static async Task ReadAsync(StreamReader reader, Action<string> write)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.Length > 0)
            {
                write(line);
            }
        }
    }
}
