using Polly;
using Polly.Retry;

namespace Articles.Functions.Processing.Attempts;

/// <summary>
/// Waits inside a run for a storage that does not answer. The host repeats a failed run at once, five times within
/// seconds, so an outage of a minute would leave every article in the poison queue.
/// </summary>
public static class OutageRetry
{
    /// <summary>
    /// The longest that a run may take with its waiting; <c>functionTimeout</c> in <c>host.json</c> is five minutes, and
    /// the host then ends the whole process, with every other run in it.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>Makes the pipeline: waits of one second, doubled up to twenty, some two minutes together.</summary>
    public static ResiliencePipeline Create(TimeProvider clock) =>
        new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddTimeout(Longest)
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = arguments =>
                        ValueTask.FromResult(
                            !arguments.Context.CancellationToken.IsCancellationRequested
                                && StorageOutage.Is(arguments.Outcome.Exception)
                        ),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = TimeSpan.FromSeconds(1),
                    MaxDelay = TimeSpan.FromSeconds(20),
                    MaxRetryAttempts = 9,
                }
            )
            .Build();
}
