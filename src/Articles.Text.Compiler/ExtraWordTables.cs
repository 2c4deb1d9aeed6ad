using System.Runtime.InteropServices;
using Articles.Lexicon.Lists;
using Articles.Text.Repairs.LostBytes;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>The words that the segmentation dictionary lacks.</summary>
internal static class ExtraWordTables
{
    private const int ShortestBeginning = 2;

    /// <summary>Adds them.</summary>
    /// <param name="file">The compiled file.</param>
    /// <param name="lines">The lines of the lists: words with blanks between them, or <c>#</c> and a comment.</param>
    public static void Add(WordListsWriter file, IEnumerable<string> lines)
    {
        var words = lines
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .ToList();
        file.AddMap(TableNames.ExtraWords, words);
        var continuations = words
            .SelectMany(word =>
                Enumerable
                    .Range(ShortestBeginning, Math.Max(0, word.Length - ShortestBeginning))
                    .Select(n => (Beginning: word[..n], Next: word[n]))
            )
            .GroupBy(entry => entry.Beginning, entry => entry.Next)
            .ToList();
        file.AddMap(TableNames.ExtraBeginnings, [.. continuations.Select(group => group.Key)]);
        file.AddLines(
            TableNames.ExtraContinuations,
            [.. continuations.Select(group => (string[])[string.Concat(group.Distinct())])]
        );
        AddSigns(file, words);
    }

    private static void AddSigns(WordListsWriter file, List<string> words)
    {
        var signs = new ExtraWordSigns[TableNames.Units];
        var pairs = new ulong[ExtraPairBits.Length];
        foreach (var word in words)
        {
            signs[word[^1]] |= ExtraWordSigns.Last;
            signs[word[0]] |= word.Length > ShortestBeginning ? ExtraWordSigns.First : ExtraWordSigns.None;
            for (var i = 0; i + 1 < word.Length; i++)
            {
                signs[word[i]] |= ExtraWordSigns.Inner;
                var bit = ExtraPairBits.Of(word[i], word[i + 1]);
                pairs[bit >> 6] |= 1UL << (bit & 63);
            }
        }
        file.AddBytes(TableNames.ExtraSigns, MemoryMarshal.AsBytes<ExtraWordSigns>(signs).ToArray());
        file.AddBytes(TableNames.ExtraPairs, MemoryMarshal.AsBytes<ulong>(pairs).ToArray());
    }
}
