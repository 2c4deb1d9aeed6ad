namespace Articles.Analysis.Lending;

/// <summary>A set that is lent and, where it is disposed of, given back to the thread; strings compare by their characters.</summary>
/// <typeparam name="T">What is in it.</typeparam>
internal readonly struct LentSet<T> : IDisposable
{
    // Clearing takes time by the capacity; a larger one is left to the collector.
    private const int MostKept = 16_384;

    private LentSet(HashSet<T> items) => Items = items;

    /// <summary>The set, empty when it is lent.</summary>
    public HashSet<T> Items { get; }

    /// <summary>Lends one.</summary>
    public static LentSet<T> Take() => new(Spare<HashSet<T>>.Take() ?? new(Comparer));

    /// <inheritdoc />
    public void Dispose()
    {
        if (Items.Capacity <= MostKept)
        {
            Items.Clear();
            Spare<HashSet<T>>.Keep(Items);
        }
    }

    private static IEqualityComparer<T>? Comparer =>
        typeof(T) == typeof(string) ? (IEqualityComparer<T>)StringComparer.Ordinal : null;
}
