namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// What was made for a list and a number, for as long as nothing else needs the place: found by one of two places, of
/// which the one that was used longer ago is taken again. Safe to use from any thread, if what is remembered is only
/// ever completed by what any thread would make alike: two threads may make the same thing, either will do.
/// </summary>
/// <typeparam name="T">What is remembered.</typeparam>
internal sealed class Remembered<T>
    where T : class, Remembered<T>.IEntry
{
    private const int PairBits = 13;
    private readonly T?[] entries = new T?[2 << PairBits];

    /// <summary>What is remembered, by what it was made for.</summary>
    public interface IEntry
    {
        /// <summary>The list.</summary>
        CandidateList List { get; }

        /// <summary>The number.</summary>
        int Number { get; }
    }

    /// <summary>What was made for a list and a number; null where that is not known any more.</summary>
    public T? Find(CandidateList list, int number)
    {
        var place = Place(list, number);
        if (entries[place] is { } first && first.Number == number && first.List == list)
        {
            return first;
        }
        if (entries[place + 1] is { } second && second.Number == number && second.List == list)
        {
            (entries[place], entries[place + 1]) = (second, entries[place]);
            return second;
        }
        return null;
    }

    /// <summary>Remembers something.</summary>
    public T Add(T entry)
    {
        var place = Place(entry.List, entry.Number);
        entries[place + 1] = entries[place];
        Volatile.Write(ref entries[place], entry);
        return entry;
    }

    private static int Place(CandidateList list, int number)
    {
        var key = ((ulong)(uint)list.Id << 32) | (uint)number;
        return (int)((key * 0x9E3779B97F4A7C15UL) >> (64 - PairBits)) * 2;
    }
}
