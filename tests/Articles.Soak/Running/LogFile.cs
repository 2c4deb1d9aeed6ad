using Microsoft.Extensions.Logging;

namespace Articles.Soak.Running;

/// <summary>Writes what host and handler say to a file.</summary>
internal sealed class LogFile(string path) : ILoggerFactory
{
    private readonly StreamWriter file = new(path);
    private readonly Lock gate = new();

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("The log is a file.");

    public void Dispose()
    {
        lock (gate)
        {
            file.Dispose();
        }
    }

    private void Write(LogLevel level, string category, string text)
    {
        lock (gate)
        {
            // What still ends after the host was closed has nothing to say any more.
            if (file.BaseStream is { CanWrite: true })
            {
                file.WriteLine($"{DateTime.UtcNow:HH:mm:ss.fff} {level} {category} {text}");
            }
        }
    }

    private sealed class Category(LogFile log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        // The web server's own lines say nothing of the app.
        public bool IsEnabled(LogLevel logLevel) =>
            logLevel >= LogLevel.Information && !name.StartsWith("Microsoft", StringComparison.Ordinal);

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
                log.Write(logLevel, name, formatter(state, exception));
            }
        }
    }
}
