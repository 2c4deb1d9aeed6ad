namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>Chains of two divisions that the dictionary knows as one word: 甲省乙自治州, 甲乙 (a province and a city in short).</summary>
internal static class PlacesInOneWord
{
    private const int ShortestChain = 4;

    /// <summary>The length of the first link; 0 where the word is one place.</summary>
    public static int FirstOf(ReadOnlySpan<char> word) =>
        word.Length >= ShortestChain
        && !word.StartsWith("中国")
        && !Lexicon.Places.All.TryGetValue(word, out _)
        && Lexicon.Places.All.LongestPrefix(word, out _) is >= 2 and var first
        && word.Length - first >= 2
        && (
            Lexicon.Places.All.TryGetValue(word[first..], out _)
            || IsCityAbroad(word, first)
            // 甲县|丙镇: a town that the divisions lack.
            || (word[first - 1] is '县' or '区' or '市' && word[^1] is '镇' or '乡' && word.Length - first >= 3)
        )
            ? first
            : 0;

    // 甲国|乙: a city that the divisions lack, behind its country.
    private static bool IsCityAbroad(ReadOnlySpan<char> word, int first) =>
        Lexicon.Places.All.TryGetValue(word[..first], out var country)
        && Lexicon.Places.Level(country) == Lexicon.PlaceLevel.Country
        && Lexicon.Words.All.TryGetValue(word[first..], out var city)
        && Lexicon.Words.Tag(city) is "ns";
}
