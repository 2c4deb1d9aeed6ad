using System.Diagnostics;

namespace Articles.Text.Tests;

/// <summary>
/// Tells linear from quadratic work without a limit in seconds, which a busy machine would break: four times the
/// input may take eight times as long, where linear work takes four times and quadratic sixteen. The least of several
/// measurements counts, since a busy machine only ever adds to one.
/// </summary>
internal static class LinearTime
{
    private const int Attempts = 30;
    private const double MostRatio = 8;

    // Below this a collection of garbage weighs more than the work; quadratic work on so much text takes seconds.
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Fails when the work for inputs of four times the length takes much more than four times as long.</summary>
    /// <param name="what">What is measured, for the message.</param>
    /// <param name="length">The shorter input's length.</param>
    /// <param name="prepare">Makes the work for an input of a length; the making is not measured.</param>
    public static void Check(string what, int length, Func<int, Action> prepare) => Check(what, length, prepare, Time);

    /// <inheritdoc cref="Check(string, int, Func{int, Action})"/>
    /// <param name="time">Does the work and tells how long it took.</param>
    public static void Check(string what, int length, Func<int, Action> prepare, Func<Action, TimeSpan> time)
    {
        var (small, large) = (prepare(length), prepare(length * 4));
        prepare(length / 10)();
        var (least, most) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        var whole = Stopwatch.StartNew();
        for (var i = 0; i < Attempts && whole.Elapsed < Patience; i++)
        {
            least = Least(least, time(small));
            most = Least(most, time(large));
            if (most < MostRatio * (least > Noise ? least : Noise))
            {
                return;
            }
        }
        Assert.Fail($"{what}: {length} characters took {least}, four times as many {most}");
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Time(Action work)
    {
        // What others left to collect is not this work's.
        GC.Collect();
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }
}
