namespace Articles.Soak;

/// <summary>How long and how wild.</summary>
/// <param name="Seed">What everything random follows from.</param>
/// <param name="Time">How long operations and faults go on.</param>
/// <param name="Uploaders">How many work at the same time.</param>
internal sealed record SoakOptions(int Seed, TimeSpan Time, int Uploaders = 4)
{
    /// <summary>Operations that there are at the least, however long they take on a busy machine.</summary>
    public int FewestOperations { get; init; }

    /// <summary>Between two operations of one uploader.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(1.2);

    /// <summary>Between two faults.</summary>
    public TimeSpan LongestCalm { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the storage is away at most, each time.</summary>
    public TimeSpan LongestOutage { get; init; } = TimeSpan.FromSeconds(8);
}
