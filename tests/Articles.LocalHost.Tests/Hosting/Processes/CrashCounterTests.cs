using Articles.LocalHost.Hosting.Processes;

namespace Articles.LocalHost.Tests.Hosting.Processes;

public sealed class CrashCounterTests
{
    [Theory]
    [InlineData(new[] { 0, 1, 2 }, 3)]
    [InlineData(new[] { 0, 30, 60 }, 3)]
    [InlineData(new[] { 0, 31, 62, 93 }, null)]
    [InlineData(new[] { 0, 10, 41, 51, 61 }, 5)]
    public void The_third_within_reach_of_the_one_before_stops_the_host(int[] minutes, int? stopsAt)
    {
        var clock = new ManualClock();
        var crashes = new CrashCounter(clock);
        int? stopped = null;
        for (var i = 0; i < minutes.Length && stopped is null; i++)
        {
            clock.Now = DateTimeOffset.UnixEpoch.AddYears(50).AddMinutes(minutes[i]);
            stopped = crashes.Add() ? i + 1 : null;
        }

        Assert.Equal(stopsAt, stopped);
    }

    private sealed class ManualClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
