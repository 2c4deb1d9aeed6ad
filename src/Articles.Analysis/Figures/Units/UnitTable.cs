using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Figures.Units;

/// <summary>Looks units up in a text.</summary>
internal static class UnitTable
{
    private static readonly Dictionary<string, Unit> Units = Load();
    private static readonly WordMap<Unit> Lookup = new(Units);

    /// <summary>Every unit.</summary>
    public static IEnumerable<Unit> All => Units.Values;

    /// <summary>The longest unit that begins at a place; <see cref="Unit.None"/> if there is none.</summary>
    public static Unit At(string text, int at, int end)
    {
        for (var rest = Math.Max(0, end - at); ; )
        {
            var length = Lookup.LongestStart(text.AsSpan(at, rest), out var unit);
            if (length == 0)
            {
                return Unit.None;
            }
            if (EndsCleanly(text, at + length, end, unit))
            {
                return unit;
            }
            rest = length - 1;
        }
    }

    /// <summary>Whether a character alone is a classifier.</summary>
    public static bool IsClassifier(char c) =>
        Lookup.TryGetValue([c], out var unit) && unit.Kind is UnitKind.Count or UnitKind.Noun;

    // A Latin unit ends where its word does: 5G of 5G基站 and m of 5min are no grams and metres.
    private static bool EndsCleanly(string text, int at, int end, Unit unit) =>
        !char.IsAsciiLetter(unit.Written[^1]) || at >= end || !char.IsAsciiLetterOrDigit(text[at]);

    private static Dictionary<string, Unit> Load()
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (
            var line in UnitData.Lines.Split(
                '\n',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var words = line.Split(' ');
            var kind = Enum.Parse<UnitKind>(words[0]);
            foreach (var word in words.Skip(1))
            {
                var parts = word.Split('=');
                units.TryAdd(parts[0], new Unit(parts[0], kind, parts.Length > 1 ? parts[1] : null));
            }
        }
        return units;
    }
}
