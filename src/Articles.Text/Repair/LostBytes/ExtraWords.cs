using System.Collections.Frozen;
using System.Text;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>Words that the segmentation dictionary lacks, from the lists in <c>Repair/Data</c>.</summary>
internal sealed class ExtraWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> beginnings;

    private ExtraWords(HashSet<string> all)
    {
        var begun = all.SelectMany(word => Enumerable.Range(2, Math.Max(0, word.Length - 2)).Select(n => word[..n]));
        words = all.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        beginnings = begun.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the lists.</summary>
    public static ExtraWords Read()
    {
        var all = new HashSet<string>();
        foreach (var name in (string[])["companies", "collocations"])
        {
            using var stream = typeof(ExtraWords).Assembly.GetManifestResourceStream($"Articles.Text.{name}.txt")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            while (reader.ReadLine() is { } line)
            {
                if (!line.StartsWith('#'))
                {
                    all.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                }
            }
        }
        return new ExtraWords(all);
    }

    /// <summary>Whether a word is there.</summary>
    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>Whether a longer word begins with these two characters or more.</summary>
    public bool Begins(ReadOnlySpan<char> beginning) => beginnings.Contains(beginning);
}
