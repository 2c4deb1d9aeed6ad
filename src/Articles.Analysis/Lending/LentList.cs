using System.Runtime.CompilerServices;

namespace Articles.Analysis.Lending;

/// <summary>A list that is lent and, where it is disposed of, given back to the thread.</summary>
/// <typeparam name="T">What is in it.</typeparam>
internal readonly struct LentList<T> : IDisposable
{
    // A larger one is left to the collector. An article of ten megabytes leaves tens of them with its thread, for the next one.
    private const int MostBytes = 8_000_000;

    private LentList(List<T> items) => Items = items;

    /// <summary>The list, empty when it is lent.</summary>
    public List<T> Items { get; }

    /// <summary>Lends one.</summary>
    public static LentList<T> Take() => new(Spare<List<T>>.Take() ?? []);

    /// <inheritdoc />
    public void Dispose()
    {
        if (Items.Capacity <= MostBytes / Unsafe.SizeOf<T>())
        {
            Items.Clear();
            Spare<List<T>>.Keep(Items);
        }
    }
}
