using System.Runtime.InteropServices;

namespace Articles.Analysis.Lending;

/// <summary>
/// Values by keys, several of a key in the order of adding. It is lent and, where it is disposed of, given back to the
/// thread; strings compare by their characters.
/// </summary>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
internal readonly struct LentLookup<TKey, TValue> : IDisposable
    where TKey : notnull
{
    private readonly LentMap<TKey, Chain> _chains;

    // Each value with the number of the next one of its key.
    private readonly LentList<(TValue Value, int Next)> _values;

    private LentLookup(LentMap<TKey, Chain> chains, LentList<(TValue, int)> values) =>
        (_chains, _values) = (chains, values);

    /// <summary>Whether it is empty.</summary>
    public bool IsEmpty => _values.Items.Count == 0;

    /// <summary>Each key with the first of its values, in the order in which keys were added.</summary>
    public Dictionary<TKey, Chain> Keys => _chains.Items;

    /// <summary>Lends one.</summary>
    public static LentLookup<TKey, TValue> Take() => new(LentMap<TKey, Chain>.Take(), LentList<(TValue, int)>.Take());

    /// <summary>Adds a value.</summary>
    public void Add(TKey key, TValue value)
    {
        var values = _values.Items;
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_chains.Items, key, out var isKnown);
        if (isKnown)
        {
            CollectionsMarshal.AsSpan(values)[chain.Last].Next = values.Count;
        }
        chain = new Chain(isKnown ? chain.First : values.Count, values.Count, chain.Count + 1);
        values.Add((value, -1));
    }

    /// <summary>The values of a key.</summary>
    public Values this[TKey key] => _chains.Items.TryGetValue(key, out var chain) ? Of(chain) : default;

    /// <summary>The values of a key that was found already.</summary>
    public Values Of(Chain chain) => new(_values.Items, chain);

    /// <inheritdoc />
    public void Dispose()
    {
        _chains.Dispose();
        _values.Dispose();
    }

    /// <summary>The values of one key.</summary>
    /// <param name="First">The first one's number.</param>
    /// <param name="Last">The last one's number.</param>
    /// <param name="Count">How many there are.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Chain(int First, int Last, int Count);

    /// <summary>The values of one key, to be gone through.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Values(List<(TValue Value, int Next)>? values, Chain chain)
    {
        private int _next = values is null ? -1 : chain.First;
        private int _left = chain.Count;

        /// <summary>The value that was come to.</summary>
        public TValue Current { get; private set; } = default!;

        /// <summary>Goes to the next value.</summary>
        public bool MoveNext()
        {
            if (_left <= 0 || values is null)
            {
                return false;
            }
            (Current, _next) = values[_next];
            _left--;
            return true;
        }

        /// <summary>The first of them only.</summary>
        public readonly Values Take(int most) => new(values, chain with { Count = Math.Min(most, chain.Count) });

        /// <summary>Itself, for <c>foreach</c>.</summary>
        public readonly Values GetEnumerator() => this;
    }
}
