namespace Articles.Analysis.Lending;

/// <summary>A set that is lent and, where it is disposed of, given back to the thread; strings compare by their characters.</summary>
/// <typeparam name="T">What is in it.</typeparam>
internal readonly struct LentSet<T> : IDisposable
{
    private LentSet(HashSet<T> items) => Items = items;

    /// <summary>The set, empty when it is lent.</summary>
    public HashSet<T> Items { get; }

    /// <summary>Lends one.</summary>
    public static LentSet<T> Take() => new(Spare<HashSet<T>>.Take() ?? new(Comparer));

    /// <inheritdoc />
    public void Dispose()
    {
        if (TableSize.IsKept(Items.Capacity, Items.Count))
        {
            Items.Clear();
            Spare<HashSet<T>>.Keep(Items);
        }
    }

    private static IEqualityComparer<T>? Comparer =>
        typeof(T) == typeof(string) ? (IEqualityComparer<T>)StringComparer.Ordinal : null;
}
