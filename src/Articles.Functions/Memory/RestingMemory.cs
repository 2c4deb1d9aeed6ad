namespace Articles.Functions.Memory;

/// <summary>
/// Gives back what articles needed once none has come for a while. The runtime keeps the memory that its heap grew to,
/// and the C library what its compiler took, for work that may never come; most of a quiet handler's own memory is that.
/// </summary>
public sealed class RestingMemory : IDisposable
{
    /// <summary>Longer than articles that come one after another are apart, so that their work is not held up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>
    /// When it is given back once more: the runtime's pools of arrays let a thread's go at a collection where nobody has
    /// asked for them in half a minute, and that they may be idle they learn at the first one.
    /// </summary>
    public static readonly TimeSpan UntilAgain = TimeSpan.FromSeconds(35);

    private readonly ITimer timer;
    private readonly Func<bool, bool> giveBack;
    private int working;
    private bool isAgain;

    /// <summary>With what there is to give back: mapped data, the collector's heap and the C library's.</summary>
    public RestingMemory(TimeProvider clock)
        : this(clock, GiveBack) { }

    /// <summary>With another way to give memory back.</summary>
    /// <param name="clock">The time.</param>
    /// <param name="giveBack">Is told whether it is once more, and tells whether there was anything to give back.</param>
    public RestingMemory(TimeProvider clock, Func<bool, bool> giveBack)
    {
        this.giveBack = giveBack;
        timer = clock.CreateTimer(_ => Rest(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>An article's work begins.</summary>
    /// <returns>What ends it once it is disposed of.</returns>
    public MemoryUse Begin()
    {
        Interlocked.Increment(ref working);
        return new MemoryUse(this);
    }

    /// <summary>It ends, and what it needed is given back unless another's begins soon.</summary>
    internal void End()
    {
        if (Interlocked.Decrement(ref working) == 0)
        {
            isAgain = false;
            timer.Change(Patience, Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    // One small article after another leaves little to give back, and each would wait for it.
    private const long Least = 16 << 20;
    private static long givenBackAt;

    private void Rest()
    {
        if (Volatile.Read(ref working) == 0 && giveBack(isAgain) && !isAgain)
        {
            isAgain = true;
            timer.Change(UntilAgain, Timeout.InfiniteTimeSpan);
        }
    }

    private static bool GiveBack(bool isAgain)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        if (!isAgain && allocated - Interlocked.Read(ref givenBackAt) < Least)
        {
            return false;
        }
        // First, for reading what is mapped leaves garbage.
        MappedData.GiveBack();
        Interlocked.Exchange(ref givenBackAt, GC.GetTotalAllocatedBytes());
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        NativeHeap.GiveBack();
        return true;
    }
}
