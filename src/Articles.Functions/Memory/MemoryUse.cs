namespace Articles.Functions.Memory;

/// <summary>An article's work, for as long as it is not disposed of: memory rests only once no such work is left.</summary>
/// <param name="Memory">Is told when it ends.</param>
public readonly record struct MemoryUse(RestingMemory Memory) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Memory.End();
}
