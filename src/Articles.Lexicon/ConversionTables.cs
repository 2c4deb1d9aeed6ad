using Articles.Lexicon.Format;

namespace Articles.Lexicon;

/// <summary>
/// OpenCC's dictionaries, compiled. Every trie's number is an index into <see cref="Replacement"/>. Which tables make
/// up a conversion, and in which order, is OpenCC's own configuration of that name.
/// </summary>
public static class ConversionTables
{
    private static readonly LexiconFile File = LexiconFile.OfResource(LexiconFormat.ConversionFile);
    private static readonly MappedBytes Offsets = File.Section(LexiconFormat.ReplacementOffsets);
    private static readonly MappedBytes Texts = File.Section(LexiconFormat.Replacements);

    /// <summary>
    /// The characters that only traditional text has, ascending: every candidate to simplify them is another
    /// character (發 → 发, but not 乾 → 干 or 乾). None outside the Basic Multilingual Plane.
    /// </summary>
    public static ReadOnlySpan<char> TraditionalOnly => File.Section(LexiconFormat.TraditionalOnly).As<char>();

    /// <summary>
    /// The characters that only simplified text has, ascending: every candidate to write them in traditional
    /// characters is another one (发 → 發 or 髮, but not 后 → 後 or 后). None outside the Basic Multilingual Plane.
    /// </summary>
    public static ReadOnlySpan<char> SimplifiedOnly => File.Section(LexiconFormat.SimplifiedOnly).As<char>();

    /// <summary>A dictionary by its OpenCC name, such as <c>TSCharacters</c> or <c>TWPhrasesRev</c>.</summary>
    /// <exception cref="KeyNotFoundException">No configuration to simplified Chinese uses such a dictionary.</exception>
    public static Trie Table(string name) => File.Trie(name);

    /// <summary>What a word turns into (the first of the dictionary's candidates).</summary>
    /// <param name="value">The word's number.</param>
    public static string Replacement(int value) => ReplacementText(value).ToString();

    /// <summary>The same as <see cref="Replacement"/>, in place: nothing is allocated.</summary>
    /// <param name="value">The word's number.</param>
    public static ReadOnlySpan<char> ReplacementText(int value)
    {
        var offsets = Offsets.As<int>();
        return Texts.As<char>()[offsets[value]..offsets[value + 1]];
    }
}
