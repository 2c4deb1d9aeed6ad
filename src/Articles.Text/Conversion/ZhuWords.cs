using System.Collections.Frozen;

namespace Articles.Text.Conversion;

/// <summary>
/// The words that simplified text writes with 著 (zhù), each possibly part of a longer one. Chosen by hand from what
/// the standard dictionaries list under that reading; the segmentation dictionary can't be taken as it is, since it
/// also holds words in the traditional way (意味著). The numbers are its frequencies, or our estimates where it lacks
/// the word or plainly undercounts it (著有).
/// </summary>
internal static class ZhuWords
{
    /// <summary>The length of the longest word.</summary>
    public const int MaximumLength = 4;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Frequencies =
        new Dictionary<string, int>
        {
            ["著名"] = 9342,
            ["著作"] = 3447,
            ["著称"] = 951,
            ["著述"] = 540,
            ["著录"] = 238,
            ["著者"] = 3000,
            ["著书"] = 84,
            ["著书立说"] = 38,
            ["著文"] = 57,
            ["著译"] = 22,
            ["著有"] = 3000,
            ["显著"] = 2721,
            ["卓著"] = 263,
            ["昭著"] = 100,
            ["彰著"] = 20,
            ["较著"] = 20,
            ["知著"] = 20,
            ["名著"] = 327,
            ["巨著"] = 147,
            ["专著"] = 572,
            ["原著"] = 97,
            ["论著"] = 270,
            ["译著"] = 98,
            ["遗著"] = 58,
            ["编著"] = 104,
            ["合著"] = 176,
            ["拙著"] = 9,
            ["撰著"] = 30,
            ["新著"] = 1500,
            ["著成"] = 200,
            ["佳著"] = 10,
            ["旧著"] = 300,
            ["近著"] = 300,
            ["杂著"] = 27,
            ["力著"] = 10,
            ["所著"] = 300,
            ["主著"] = 10,
            ["自著"] = 10,
            ["土著"] = 441,
        }
            .ToFrozenDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether one of the words covers a place in a longer one (著作 in 著作等身).</summary>
    public static bool Hold(ReadOnlySpan<char> word, int place)
    {
        for (var start = int.Max(0, place - MaximumLength + 1); start <= place; start++)
        {
            for (var end = place + 1; end <= int.Min(word.Length, start + MaximumLength); end++)
            {
                if (Frequencies.ContainsKey(word[start..end]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>How often a word is seen in a corpus of <see cref="ShortSegmentation.CorpusSize"/> words.</summary>
    public static bool TryGetFrequency(ReadOnlySpan<char> word, out int frequency) =>
        Frequencies.TryGetValue(word, out frequency);
}
