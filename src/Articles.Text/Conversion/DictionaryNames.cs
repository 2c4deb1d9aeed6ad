namespace Articles.Text.Conversion;

/// <summary>The groups of OpenCC's dictionaries, each the first to ask first.</summary>
internal static class DictionaryNames
{
    /// <summary>Compatibility ideographs to those that they stand for.</summary>
    public static readonly string[] Compatibility = ["CJK_Compatibility_Ideographs"];

    /// <summary>Words that a segment is made of.</summary>
    public static readonly string[] Phrases = ["TSPhrases"];

    /// <summary>Traditional characters to simplified ones.</summary>
    public static readonly string[] Simplify = ["TSPhrases", "TSCharactersExt", "TSCharacters"];

    /// <summary>Taiwan's forms of characters to the general ones.</summary>
    public static readonly string[] Taiwan = ["TWVariantsRevPhrases", "TWVariantsRev"];

    /// <summary>Hong Kong's.</summary>
    public static readonly string[] HongKong = ["HKVariantsRevPhrases", "HKVariantsRev"];

    /// <summary>Taiwan's words and forms.</summary>
    public static readonly string[] TaiwanWords = ["TWPhrasesRev", "TWVariantsRevPhrases", "TWVariantsRev"];

    /// <summary>All groups.</summary>
    public static IEnumerable<string[]> All => [Compatibility, Phrases, Simplify, Taiwan, HongKong, TaiwanWords];
}
