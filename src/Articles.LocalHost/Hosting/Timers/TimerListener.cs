using Articles.LocalHost.Hosting.Configuration;
using Articles.LocalHost.Hosting.Invocations;

namespace Articles.LocalHost.Hosting.Timers;

/// <summary>Runs one timer function at its times, one run after the other; times that passed meanwhile are skipped.</summary>
internal sealed class TimerListener(
    FunctionDefinition function,
    TimerTrigger trigger,
    FunctionInvoker invoker,
    TimeProvider clock
)
{
    // A timer of the platform holds at most about 49 days; longer waits are slept in parts.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    /// <summary>Runs until cancelled, or until the schedule has no further time.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? last = null;
        if (trigger.RunOnStartup)
        {
            last = clock.GetUtcNow();
            await InvokeAsync(last: null, cancellationToken);
        }
        while (trigger.Schedule.Next(clock.GetUtcNow()) is { } next)
        {
            for (var wait = next - clock.GetUtcNow(); wait > TimeSpan.Zero; wait = next - clock.GetUtcNow())
            {
                await Task.Delay(wait < LongestSleep ? wait : LongestSleep, clock, cancellationToken);
            }
            await InvokeAsync(last, cancellationToken);
            last = next;
        }
    }

    /// <summary>Runs the function once, now.</summary>
    public Task<InvocationOutcome> InvokeAsync(DateTimeOffset? last, CancellationToken cancellationToken)
    {
        var payload = new TimerPayload(last, trigger.Schedule.Next(clock.GetUtcNow()), trigger.UseMonitor);
        return invoker.InvokeAsync(
            function,
            Envelope.ForTimer(function.Name, trigger.Binding, payload, clock.GetUtcNow()),
            cancellationToken
        );
    }
}
