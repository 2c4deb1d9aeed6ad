namespace Articles.Lexicon;

/// <summary>
/// OpenCC's dictionaries, compiled. Every trie's number is an index into <see cref="Replacement"/>. Which tables make
/// up a conversion, and in which order, is OpenCC's own configuration of that name.
/// </summary>
public static class ConversionTables
{
    /// <summary>A dictionary by its OpenCC name, such as <c>TSCharacters</c> or <c>TWPhrasesRev</c>.</summary>
    public static Trie Table(string name) => throw new NotSupportedException(name);

    /// <summary>What a word turns into (the first of the dictionary's candidates).</summary>
    /// <param name="value">The word's number.</param>
    public static string Replacement(int value) => throw new NotSupportedException();
}
