namespace Articles.Lexicon.Compiler.Tries;

/// <summary>
/// The codes of a trie's code units: 1 for the most frequent. Small codes keep the double array dense.
/// </summary>
internal sealed class Alphabet
{
    private readonly ushort[] codes = new ushort[char.MaxValue + 1];

    /// <summary>Counts and numbers the code units of a tree.</summary>
    public Alphabet(WordTree tree)
    {
        var counts = new int[codes.Length];
        foreach (var node in tree.Nodes.Skip(1))
        {
            counts[node.Unit]++;
        }

        // OrderByDescending is stable: equal counts stay ascending by code unit, so the numbers are the same each time.
        var units = Enumerable.Range(0, counts.Length).Where(unit => counts[unit] > 0);
        ushort next = 1;
        foreach (var unit in units.OrderByDescending(unit => counts[unit]))
        {
            codes[unit] = next++;
        }
    }

    /// <summary>The code of a code unit; 0 where no word holds it.</summary>
    public ushort this[char unit] => codes[unit];

    /// <summary>The codes of the 256 code units that share a high byte.</summary>
    public ReadOnlySpan<ushort> Page(int high) => codes.AsSpan(high << 8, 256);
}
