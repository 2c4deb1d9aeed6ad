namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Those of a list of characters that a lost one may be by several signs at once. Remembered for the process, as many as
/// there is room for.
/// </summary>
internal static class FittingSets
{
    // As many bits as a byte, or that there is none, takes.
    private const int ByteBits = 9;
    private const int HiddenBits = 2;
    private static readonly Remembered<Entry> Sets = new();

    /// <summary>The characters of a list that an unknown one may be.</summary>
    /// <param name="list">The list.</param>
    /// <param name="unknown">The unknown character.</param>
    /// <param name="before">The character before it.</param>
    public static CandidateSet Of(CandidateList list, Unknown unknown, char before)
    {
        var trail = unknown.FitsAnywhere ? 0 : Gbk.Pair(before) & 0xFF;
        var bytes = ((unknown.Lead + 1) << ByteBits) | (unknown.Trail + 1);
        var number = (((bytes << HiddenBits) | (int)unknown.Hidden) << ByteBits) | trail;
        var entry =
            Sets.Find(list, number)
            ?? Sets.Add(new Entry(list, number, list.SetWhere(character => unknown.Fits(before, character))));
        return entry.Set;
    }

    private sealed record Entry(CandidateList List, int Number, CandidateSet Set) : Remembered<Entry>.IEntry;
}
