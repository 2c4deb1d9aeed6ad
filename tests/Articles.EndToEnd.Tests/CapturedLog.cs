using System.Text;
using Microsoft.Extensions.Logging;

namespace Articles.EndToEnd.Tests;

/// <summary>Everything that host and handler wrote.</summary>
internal sealed class CapturedLog : ILoggerFactory, ILogger
{
    private readonly StringBuilder written = new();

    public string Text
    {
        get
        {
            lock (written)
            {
                return written.ToString();
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        lock (written)
        {
            written.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
        }
    }

    public void Dispose() { }
}
