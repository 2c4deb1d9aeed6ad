namespace Articles.Functions.Memory;

/// <summary>
/// Gives back what articles needed once none has come for a while. The runtime keeps the memory that its heap grew to,
/// and the C library what its compiler took, for work that may never come; most of a quiet handler's own memory is that.
/// </summary>
internal sealed class RestingMemory : IDisposable
{
    /// <summary>Longer than articles that come one after another are apart, so that their work is not held up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ITimer timer;
    private int working;

    public RestingMemory(TimeProvider clock)
        : this(clock, GiveBack) { }

    /// <summary>With another way to give memory back.</summary>
    public RestingMemory(TimeProvider clock, Action giveBack) =>
        timer = clock.CreateTimer(
            _ =>
            {
                if (Volatile.Read(ref working) == 0)
                {
                    giveBack();
                }
            },
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );

    /// <summary>An article's work begins.</summary>
    public void Begin() => Interlocked.Increment(ref working);

    /// <summary>It ends, and what it needed is given back unless another's begins soon.</summary>
    public void End()
    {
        if (Interlocked.Decrement(ref working) == 0)
        {
            timer.Change(Patience, Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    // One small article after another leaves little to give back, and each would wait for it.
    private const long Least = 16 << 20;
    private static long givenBackAt;

    private static void GiveBack()
    {
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated - Interlocked.Read(ref givenBackAt) < Least)
        {
            return;
        }
        Interlocked.Exchange(ref givenBackAt, allocated);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        NativeHeap.GiveBack();
    }
}
