using System.Collections.Frozen;
using System.Text;

namespace Articles.Text.Repairs;

/// <summary>
/// Which syllables of Hanyu Pinyin are a reading of which character. Read from <c>Data/readings.txt</c>, which names
/// its source and licence.
/// </summary>
internal static class Readings
{
    private static readonly FrozenDictionary<string, Syllable>.AlternateLookup<ReadOnlySpan<char>> Syllables;
    private static readonly FrozenSet<char> Polyphones;

    static Readings()
    {
        var bySyllable = Read();
        (Syllables, Polyphones) = (Index(bySyllable), FindPolyphones(bySyllable));
    }

    /// <summary>The characters that a syllable is a reading of, in code point order; null for no syllable.</summary>
    /// <param name="syllable">With its tone mark, or without one for every tone.</param>
    public static string? Characters(ReadOnlySpan<char> syllable) =>
        Syllables.TryGetValue(syllable, out var known) ? known.Characters : null;

    /// <summary>A syllable as one string that all share; null for no syllable.</summary>
    /// <param name="syllable">With its tone mark, or without one.</param>
    public static string? Known(ReadOnlySpan<char> syllable) =>
        Syllables.TryGetValue(syllable, out var known) ? known.Text : null;

    /// <summary>Whether a character, or its simplified form, can be read so in some tone.</summary>
    public static bool ReadsInAnyTone(char character, ReadOnlySpan<char> syllable) =>
        Syllables.TryGetValue(syllable, out var known)
        && (Has(known.InAnyTone, character) || Has(known.InAnyTone, Han.Simplified(character)));

    /// <summary>Whether a character, or its simplified form, can be read so.</summary>
    public static bool Reads(char character, ReadOnlySpan<char> syllable) =>
        Characters(syllable) is { } characters
        && (Has(characters, character) || Has(characters, Han.Simplified(character)));

    /// <summary>Whether a character has readings that differ in more than tone: cause to name the one meant.</summary>
    public static bool IsPolyphone(char character) =>
        Polyphones.Contains(character) || Polyphones.Contains(Han.Simplified(character));

    /// <summary>A syllable without its tone mark.</summary>
    public static string Toneless(string syllable) => string.Concat(syllable.Select(letter => Gloss.Plain(letter)));

    private static bool Has(string characters, char character) => characters.AsSpan().BinarySearch(character) >= 0;

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(Readings).Assembly.GetManifestResourceStream("Articles.Text.readings.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var syllables = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || line[0] == '#')
            {
                continue;
            }
            var (toned, characters) = (line[..tab], line[(tab + 1)..]);
            var toneless = Toneless(toned);
            if (toned != toneless)
            {
                syllables.Add(toned, characters);
            }
            var merged = characters.Union(syllables.GetValueOrDefault(toneless, "")).Order();
            syllables[toneless] = string.Concat(merged);
        }
        return syllables;
    }

    private static FrozenDictionary<string, Syllable>.AlternateLookup<ReadOnlySpan<char>> Index(
        Dictionary<string, string> bySyllable
    ) =>
        bySyllable
            .ToFrozenDictionary(
                entry => entry.Key,
                entry => new Syllable(entry.Key, entry.Value, bySyllable[Toneless(entry.Key)])
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenSet<char> FindPolyphones(Dictionary<string, string> bySyllable) =>
        bySyllable
            .Where(entry => entry.Key == Toneless(entry.Key))
            .SelectMany(entry => entry.Value)
            .CountBy(character => character)
            .Where(count => count.Value > 1)
            .Select(count => count.Key)
            .ToFrozenSet();

    /// <summary>A syllable.</summary>
    /// <param name="Text">How it is written.</param>
    /// <param name="Characters">The characters that it is a reading of.</param>
    /// <param name="InAnyTone">Those that it is a reading of in some tone.</param>
    private sealed record Syllable(string Text, string Characters, string InAnyTone);
}
