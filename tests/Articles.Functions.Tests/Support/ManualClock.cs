namespace Articles.Functions.Tests.Support;

/// <summary>A clock that a test sets. It begins later than all that the storage writes during the test.</summary>
internal sealed class ManualClock : TimeProvider
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UtcNow.AddHours(1);

    public DateTimeOffset Now { get; set; } = Start;

    /// <summary>Whether every wait is over at once.</summary>
    public bool IsImpatient { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, IsImpatient ? TimeSpan.Zero : dueTime, period);
}
