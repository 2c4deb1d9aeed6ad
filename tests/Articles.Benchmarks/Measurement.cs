using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Articles.Benchmarks;

/// <summary>
/// What a piece of work takes: the median of five measurements of the processor's time, and what one run allocates. The
/// processor's time holds the collector's share and leaves out what other processes take, so a busy machine disturbs it
/// little.
/// </summary>
/// <param name="Time">The median.</param>
/// <param name="Allocated">Bytes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Measurement(TimeSpan Time, long Allocated)
{
    private const int Times = 5;
    private const int FewestWarmUps = 100;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(3);

    // Long enough for the processor's clock, and for the code to be compiled in full beforehand.
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Runs a piece of work until its code is compiled in full, which happens beside it and takes a busy machine a while:
    /// what is measured afterwards is the speed of a process that has been at work.
    /// </summary>
    /// <returns>How many runs that were.</returns>
    public static int WarmUp(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        var runs = 0;
        while (runs < FewestWarmUps || Stopwatch.GetElapsedTime(start) < WarmUpTime)
        {
            work();
            runs++;
        }
        return runs;
    }

    /// <summary>Measures a piece of work, after runs that are not measured.</summary>
    public static Measurement Of(Action work)
    {
        Run(work, 2 * Enough);
        var times = new TimeSpan[Times];
        for (var i = 0; i < Times; i++)
        {
            times[i] = Run(work, Enough);
        }
        Array.Sort(times);
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return new Measurement(times[Times / 2], GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // One run's time, by as many runs as are needed.
    private static TimeSpan Run(Action work, TimeSpan least)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var runs = 1; ; runs++)
        {
            work();
            if (Environment.CpuUsage.TotalTime - start is var time && time >= least)
            {
                return time / runs;
            }
        }
    }
}
