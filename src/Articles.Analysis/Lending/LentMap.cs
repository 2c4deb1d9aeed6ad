namespace Articles.Analysis.Lending;

/// <summary>A dictionary that is lent and, where it is disposed of, given back to the thread; strings compare by their characters.</summary>
/// <typeparam name="TKey">Its keys.</typeparam>
/// <typeparam name="TValue">Its values.</typeparam>
internal readonly struct LentMap<TKey, TValue> : IDisposable
    where TKey : notnull
{
    private LentMap(Dictionary<TKey, TValue> items) => Items = items;

    /// <summary>The dictionary, empty when it is lent.</summary>
    public Dictionary<TKey, TValue> Items { get; }

    /// <summary>Lends one.</summary>
    public static LentMap<TKey, TValue> Take() => new(Spare<Dictionary<TKey, TValue>>.Take() ?? new(Comparer));

    /// <inheritdoc />
    public void Dispose()
    {
        if (TableSize.IsKept(Items.Capacity, Items.Count))
        {
            Items.Clear();
            Spare<Dictionary<TKey, TValue>>.Keep(Items);
        }
    }

    private static IEqualityComparer<TKey>? Comparer =>
        typeof(TKey) == typeof(string) ? (IEqualityComparer<TKey>)StringComparer.Ordinal : null;
}
