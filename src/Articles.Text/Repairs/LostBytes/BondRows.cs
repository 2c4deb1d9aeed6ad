using Articles.Lexicon;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// How much better each character of a list begins a word behind a certain character than elsewhere, side by side: one
/// look for a whole list, where the file of pairs is read at another place for each. Remembered for the process, as many
/// as there is room for, and made when a list is asked for behind a character a second time: most are asked for once.
/// </summary>
internal static class BondRows
{
    private static readonly Remembered<Row> Rows = new();

    /// <summary>The row, filled up to whole vectors, in the steps of <see cref="Neighbours"/>; empty where there is none yet.</summary>
    /// <param name="list">The list.</param>
    /// <param name="last">The character before, simplified.</param>
    public static ReadOnlySpan<byte> Of(CandidateList list, char last)
    {
        if (Rows.Find(list, last) is { } row)
        {
            return row.Steps ??= Make(list, last);
        }
        Rows.Add(new Row(list, last));
        return default;
    }

    private static byte[] Make(CandidateList list, char last)
    {
        var steps = new byte[list.MaskLength * 64];
        for (var i = 0; i < list.Characters.Length; i++)
        {
            steps[i] = Neighbours.Steps(last, Han.Simplified(list.Characters[i]));
        }
        return steps;
    }

    // Without steps: it was asked for once.
    private sealed class Row(CandidateList list, int number) : Remembered<Row>.IEntry
    {
        public CandidateList List { get; } = list;

        public int Number { get; } = number;

        public byte[]? Steps { get; set; }
    }
}
