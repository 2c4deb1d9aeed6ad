using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;
using Articles.Text.Tables;

namespace Articles.Text.Repairs;

/// <summary>
/// Which syllables of Hanyu Pinyin are a reading of which character. Compiled from <c>Data/readings.txt</c>, which names
/// its source and licence.
/// </summary>
internal static class Readings
{
    private static readonly WordMap Syllables = TextTables.Words(TableNames.Syllables);
    private static readonly MappedBytes Starts = TextTables.Of(TableNames.SyllableStarts);
    private static readonly MappedBytes AllCharacters = TextTables.Of(TableNames.SyllableCharacters);
    private static readonly MappedBytes Polyphones = TextTables.Of(TableNames.Polyphones);

    // Those that texts had, which all glosses share. Two threads may make the same one; either will do.
    private static readonly string?[] Met = new string?[Syllables.Words.Count];

    /// <summary>The characters that a syllable is a reading of, in code point order; empty for no syllable.</summary>
    /// <param name="syllable">With its tone mark, or without one for every tone.</param>
    public static ReadOnlySpan<char> Characters(scoped ReadOnlySpan<char> syllable) =>
        Syllables.TryGetNumber(syllable, out var number) ? Characters(number) : default;

    /// <summary>A syllable as one string that all share; null for no syllable.</summary>
    /// <param name="syllable">With its tone mark, or without one.</param>
    public static string? Known(ReadOnlySpan<char> syllable) =>
        Syllables.TryGetNumber(syllable, out var number) ? Met[number] ??= syllable.ToString() : null;

    /// <summary>Whether a character, or its simplified form, can be read so in some tone.</summary>
    public static bool ReadsInAnyTone(char character, ReadOnlySpan<char> syllable) =>
        Syllables.TryGetNumber(syllable, out var number) && Has(Characters(Syllables.ValueOf(number)), character);

    /// <summary>Whether a character, or its simplified form, can be read so.</summary>
    public static bool Reads(char character, ReadOnlySpan<char> syllable) => Has(Characters(syllable), character);

    /// <summary>Whether a character has readings that differ in more than tone: cause to name the one meant.</summary>
    public static bool IsPolyphone(char character) => Has(Polyphones.As<char>(), character);

    private static bool Has(ReadOnlySpan<char> characters, char character) =>
        characters.BinarySearch(character) >= 0 || characters.BinarySearch(Han.Simplified(character)) >= 0;

    private static ReadOnlySpan<char> Characters(int number)
    {
        var starts = Starts.As<int>();
        return AllCharacters.As<char>()[starts[number]..starts[number + 1]];
    }
}
