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
