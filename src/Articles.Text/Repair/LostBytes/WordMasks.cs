namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Which characters of a list go on with the beginning of a word of the dictionary. Remembered for the process, as many
/// as there is room for: the same beginnings and lists come again and again. Safe to use from any thread, since what is
/// remembered is never changed.
/// </summary>
internal static class WordMasks
{
    private const int Remembered = 1 << 13;
    private static readonly Entry?[] Entries = new Entry?[Remembered];

    /// <summary>The characters' bits.</summary>
    /// <param name="list">The list.</param>
    /// <param name="beginning">The dictionary's place of the beginning, other than 0.</param>
    public static ReadOnlySpan<ulong> Of(CandidateList list, int beginning)
    {
        ref var entry = ref Entries[((beginning * 31) + list.Id) & (Remembered - 1)];
        var known = Volatile.Read(ref entry);
        if (known is null || known.Beginning != beginning || known.List != list)
        {
            known = new Entry(
                list,
                beginning,
                list.Where(character => WordBeginnings.GoesOnWith(beginning, Han.Simplified(character)))
            );
            Volatile.Write(ref entry, known);
        }
        return known.Mask;
    }

    private sealed record Entry(CandidateList List, int Beginning, ulong[] Mask);
}
