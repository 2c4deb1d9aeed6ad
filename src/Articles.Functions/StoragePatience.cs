using Azure.Core;
using Azure.Core.Pipeline;

namespace Articles.Functions;

/// <summary>
/// How long the storage is waited for. One that refuses is asked again for some three seconds. One that takes a connection
/// and says nothing (a stopped process, a machine that hangs) would hold a call for as long as the client's own limit, so
/// it has two tries of a few seconds: the caller can come back, and a run waits by its own rules
/// (<see cref="Processing.Attempts.OutageRetry"/>).
/// </summary>
internal static class StoragePatience
{
    /// <summary>The longest silence of one try. The service itself ends a query after five seconds at most.</summary>
    internal static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    /// <summary>From when on, since the first try began, none is made after one that failed.</summary>
    internal static readonly TimeSpan LastTry = TimeSpan.FromSeconds(6);

    private const int MostRetries = 4;

    /// <summary>Bytes of a body that a try is given a second more for: it ends when all are sent.</summary>
    private const long BytesASecond = 1024 * 1024;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(3);

    /// <summary>Sets a client of the storage to it.</summary>
    public static T WithPatience<T>(this T options)
        where T : ClientOptions
    {
        options.RetryPolicy = new Tries();
        options.Retry.NetworkTimeout = Silence;
        options.AddPolicy(new BodyTime(), HttpPipelinePosition.PerCall);
        return options;
    }

    /// <summary>The longest silence of a try that sends so many bytes.</summary>
    internal static TimeSpan SilenceOf(long bytes) => Silence + TimeSpan.FromSeconds((double)bytes / BytesASecond);

    private sealed class Tries() : RetryPolicy(MostRetries, DelayStrategy.CreateExponentialDelayStrategy(First, Most))
    {
        protected override bool ShouldRetry(HttpMessage message, Exception? exception) =>
            IsInTime(message) && base.ShouldRetry(message, exception);

        protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
            IsInTime(message) ? base.ShouldRetryAsync(message, exception) : new(false);

        private static bool IsInTime(HttpMessage message) =>
            DateTimeOffset.UtcNow - message.ProcessingContext.StartTime < LastTry;
    }

    private sealed class BodyTime : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.Request.Content is { } content && content.TryComputeLength(out var length))
            {
                message.NetworkTimeout = SilenceOf(length);
            }
        }
    }
}
