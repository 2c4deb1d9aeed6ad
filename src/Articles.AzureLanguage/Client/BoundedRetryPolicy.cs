using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// Azure.Core's retries, which wait as long as <c>Retry-After</c> says, and none where it says more than can be waited:
/// the service's quota may be spent for the day.
/// </summary>
internal sealed class BoundedRetryPolicy(TextAnalyticsClientOptions options)
    : RetryPolicy(
        options.Retry.MaxRetries,
        options.Retry.Mode == RetryMode.Fixed
            ? DelayStrategy.CreateFixedDelayStrategy(options.Retry.Delay)
            : DelayStrategy.CreateExponentialDelayStrategy(options.Retry.Delay, options.Retry.MaxDelay)
    )
{
    private readonly TimeSpan _longestWait = options.LongestWait;

    /// <inheritdoc />
    protected override bool ShouldRetry(HttpMessage message, Exception? exception) =>
        CanBeWaitedFor(message) && base.ShouldRetry(message, exception);

    /// <inheritdoc />
    protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        CanBeWaitedFor(message) ? base.ShouldRetryAsync(message, exception) : new ValueTask<bool>(false);

    private bool CanBeWaitedFor(HttpMessage message) =>
        !message.HasResponse || !(LanguageService.RetryAfter(message.Response) > _longestWait);
}
