using System.Diagnostics;
using Articles.Text.Pipeline;

namespace Articles.Benchmarks;

/// <summary>How long one step takes over one text.</summary>
internal static class StepTime
{
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(300);

    // Such a run is disturbed by other processes more often than not; the processor's clock leaves them out.
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(5);

    /// <summary>
    /// The shortest of several runs, which is the one that the machine disturbed least; over short texts there are hundreds
    /// of runs, so that the shortest is one of code that is compiled in full.
    /// </summary>
    public static TimeSpan Measure(ITextStep step, Func<TextDraft> draft)
    {
        var best = TimeSpan.MaxValue;
        var total = TimeSpan.Zero;
        for (var run = 0; run < 3 || (total < Enough && run < 1000); run++)
        {
            var fresh = draft();
            var edits = new EditList(step.Name, fresh.Text.Length);
            var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            step.Apply(fresh, edits);
            var elapsed = Stopwatch.GetElapsedTime(start);
            elapsed = elapsed < Long ? elapsed : Environment.CpuUsage.TotalTime - processor;
            best = elapsed < best ? elapsed : best;
            total += elapsed;
        }

        return best;
    }
}
