using Articles.Lexicon.Lists;

namespace Articles.Analysis.Figures.Units;

/// <summary>Looks units up in a text.</summary>
internal static class UnitTable
{
    private static readonly Unit[] Units = Load();
    private static readonly WordMap Lookup = WordMap.Of([.. Units.Select(static x => x.Written)]);

    /// <summary>The longest unit that begins at a place; <see cref="Unit.None"/> if there is none.</summary>
    public static Unit At(string text, int at, int end)
    {
        for (var rest = Math.Max(0, end - at); ; )
        {
            var length = Lookup.LongestStart(text.AsSpan(at, rest), out var number);
            if (length == 0)
            {
                return Unit.None;
            }
            var unit = Units[number];
            if (EndsCleanly(text, at + length, end, unit))
            {
                return unit;
            }
            rest = length - 1;
        }
    }

    /// <summary>Whether a character alone is a classifier.</summary>
    public static bool IsClassifier(char c) =>
        Lookup.TryGetNumber([c], out var number) && Units[number].Kind is UnitKind.Count or UnitKind.Noun;

    // A Latin unit ends where its word does: 5G of 5G基站 and m of 5min are no grams and metres.
    private static bool EndsCleanly(string text, int at, int end, Unit unit) =>
        !char.IsAsciiLetter(unit.Written[^1]) || at >= end || !char.IsAsciiLetterOrDigit(text[at]);

    private static Unit[] Load()
    {
        var units = new List<Unit>();
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
                units.Add(new Unit(parts[0], kind, parts.Length > 1 ? parts[1] : null));
            }
        }
        return [.. units.DistinctBy(static x => x.Written)];
    }
}
