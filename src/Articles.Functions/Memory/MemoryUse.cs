namespace Articles.Functions.Memory;

/// <summary>An article's work, for as long as it is not disposed of: memory rests only once no such work is left.</summary>
/// <param name="memory">Is told once when it ends, however often it is disposed of.</param>
public sealed class MemoryUse(RestingMemory memory) : IDisposable
{
    private int hasEnded;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref hasEnded, 1) == 0)
        {
            memory.End();
        }
    }
}
