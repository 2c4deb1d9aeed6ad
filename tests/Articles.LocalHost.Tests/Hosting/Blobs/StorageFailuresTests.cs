using System.Net.Sockets;
using Articles.LocalHost.Hosting.Blobs;
using Azure;
using Microsoft.Extensions.Logging;

namespace Articles.LocalHost.Tests.Hosting.Blobs;

public sealed class StorageFailuresTests : ILogger
{
    private readonly List<string> _lines = [];

    private static AggregateException Refused { get; } =
        new(
            "Retry failed after 6 tries. Retry settings can be adjusted in ClientOptions.Retry.",
            Enumerable
                .Range(0, 6)
                .Select(_ => new RequestFailedException(
                    0,
                    "Connection refused (127.0.0.1:10001)",
                    new SocketException()
                ))
        );

    [Fact]
    public void A_storage_that_is_away_is_told_of_once_until_it_has_answered()
    {
        var failures = new StorageFailures(this);

        failures.Tell("Looking into articles", Refused);
        failures.Tell("Reading the queue", Refused);
        failures.Tell("A message", new OperationCanceledException());
        Assert.Equal(
            "The storage does not answer (Connection refused (127.0.0.1:10001)). Nothing is lost: the work goes on when it does.",
            Assert.Single(_lines)
        );

        failures.Answered();
        failures.Tell("Reading the queue", new OperationCanceledException());
        Assert.Equal(2, _lines.Count);
        Assert.Contains("(no answer in time)", _lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_storage_says_of_a_request_is_one_line_each_time()
    {
        var failures = new StorageFailures(this);
        var error = new RequestFailedException(403, "Not allowed.\nRequestId:1\nHeaders:\nServer: x", "Denied", null);

        failures.Tell("Reading the queue", error);
        failures.Tell("Reading the queue", error);

        Assert.Equal(["Reading the queue failed: 403 Denied", "Reading the queue failed: 403 Denied"], _lines);
    }

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    // As on the console: errors.
    void ILogger.Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (logLevel >= LogLevel.Error)
        {
            _lines.Add(formatter(state, exception));
        }
    }
}
