using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Demo;

/// <summary>Keeps the host's and the handler's lines in a file; the beginnings of errors are shown as well.</summary>
internal sealed class RunLog(StreamWriter file, ConsoleOutput console) : ILoggerProvider
{
    // An attempt that failed is tried again; what is worth a line on the console is the end of the last one.
    private const string Attempts = "Host.Results";

    // Room for what went wrong; the stack and the headers behind it are in the file.
    private const int MostShown = 500;

    private readonly ConcurrentDictionary<string, ILogger> _loggers = new(StringComparer.Ordinal);

    /// <summary>Starts the file anew.</summary>
    public static RunLog Open(string path, ConsoleOutput console) =>
        new(new StreamWriter(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read)), console);

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) =>
        _loggers.GetOrAdd(categoryName, category => new CategoryLogger(this, category));

    /// <inheritdoc />
    public void Dispose()
    {
        lock (file)
        {
            file.Dispose();
        }
    }

    private void Write(LogLevel level, string category, string message)
    {
        lock (file)
        {
            if (file.BaseStream is null)
            {
                return;
            }
            file.WriteLine($"{DateTimeOffset.UtcNow:o} {level, -11} {category}: {message}");
            file.Flush();
        }
        if (level >= LogLevel.Error && category != Attempts)
        {
            console.WriteError($"{category}: {Beginning(message)}");
        }
    }

    private static string Beginning(string message)
    {
        var line = message.AsSpan()[..Math.Min(message.Length, MostShown)];
        var end = line.IndexOfAny('\r', '\n');
        var shown = end < 0 ? line : line[..end];
        return shown.Length < message.Length ? $"{shown} …" : message;
    }

    private sealed class CategoryLogger(RunLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and < LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
            {
                log.Write(logLevel, category, formatter(state, exception));
            }
        }
    }
}
