namespace Articles.Analysis.Lending;

/// <summary>
/// Which tables a thread keeps for its next article. Clearing one takes time by its capacity, growing one anew by what an article puts
/// in: a small one is always kept, a large one while articles fill a good part of it.
/// </summary>
internal static class TableSize
{
    private const int Small = 16_384;
    private const int LeastShare = 16;

    // Some ten megabytes of entries. A larger one is left to the collector.
    private const int Most = 262_144;

    /// <summary>Whether a table is kept.</summary>
    /// <param name="capacity">How many entries it has room for.</param>
    /// <param name="count">How many it had when it was given back.</param>
    public static bool IsKept(int capacity, int count) =>
        capacity <= Small || (capacity <= Most && count >= capacity / LeastShare);
}
