namespace Articles.Functions.Tests.Support;

/// <summary>A clock that a test sets. It begins later than all that the storage writes during the test.</summary>
internal sealed class ManualClock : TimeProvider
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UtcNow.AddHours(1);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;
}
