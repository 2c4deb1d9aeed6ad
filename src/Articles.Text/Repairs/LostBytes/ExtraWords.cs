using System.Collections.Frozen;
using System.Text;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>Words that the segmentation dictionary lacks, from the lists in <c>Repairs/Data</c>.</summary>
internal sealed class ExtraWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> continuations;

    private readonly bool[] lastCharacters = new bool[0x10000];
    private readonly bool[] innerCharacters = new bool[0x10000];
    private readonly bool[] firstCharacters = new bool[0x10000];

    // Bits of all pairs of neighbouring characters in a word; other pairs may share them.
    private readonly ulong[] pairs = new ulong[1 << (PairBits - 6)];
    private const int PairBits = 17;
    private const int ShortestBeginning = 2;

    private ExtraWords(HashSet<string> all)
    {
        foreach (var word in all)
        {
            lastCharacters[word[^1]] = true;
            firstCharacters[word[0]] |= word.Length > ShortestBeginning;
            for (var i = 0; i + 1 < word.Length; i++)
            {
                innerCharacters[word[i]] = true;
                var bit = PairBit(word[i], word[i + 1]);
                pairs[bit >> 6] |= 1UL << (bit & 63);
            }
        }
        words = all.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        continuations = all.SelectMany(word =>
                Enumerable
                    .Range(ShortestBeginning, Math.Max(0, word.Length - ShortestBeginning))
                    .Select(n => (word[..n], word[n]))
            )
            .GroupBy(entry => entry.Item1, entry => entry.Item2)
            .ToFrozenDictionary(group => group.Key, group => string.Concat(group.Distinct()))
            .GetAlternateLookup<ReadOnlySpan<char>>();
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

    /// <summary>Whether some word ends with a character, so that a look is worth it.</summary>
    public bool MayEndWith(char character) => lastCharacters[character];

    /// <summary>Whether a character stands before the end of some word, so that a look is worth it.</summary>
    public bool MayGoOnFrom(char character) => innerCharacters[character];

    /// <summary>Whether some word begins with a character and goes on from two, so that a look is worth it.</summary>
    public bool MayBeginWith(char character) => firstCharacters[character];

    /// <summary>Whether two characters stand side by side in some word, so that a look is worth it.</summary>
    public bool MayHavePair(char first, char second)
    {
        var bit = PairBit(first, second);
        return ((pairs[bit >> 6] >> (bit & 63)) & 1) != 0;
    }

    /// <summary>Whether a word is there.</summary>
    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>The characters that go on from two or more to a longer word; empty for none.</summary>
    public string Continuations(ReadOnlySpan<char> beginning) =>
        continuations.TryGetValue(beginning, out var characters) ? characters : "";

    private static int PairBit(char first, char second) =>
        (int)((((uint)first << 16) | second) * 0x9E3779B1u >> (32 - PairBits));
}
