using System.Globalization;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// Tells whether a Latin name is another one whose inner letters are counted: i18n for internationalization, first letter,
/// how many letters follow, last letter.
/// </summary>
internal static class Numeronym
{
    private const int Shortest = 3;
    private const int Longest = 4;

    /// <summary>Whether a name stands for a full one.</summary>
    /// <param name="name">The name that may count letters.</param>
    /// <param name="full">The full one.</param>
    public static bool StandsFor(string name, string full) =>
        name.Length is >= Shortest and <= Longest
        && char.IsAsciiLetter(name[0])
        && char.IsAsciiLetter(name[^1])
        && int.TryParse(name.AsSpan(1, name.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var inner)
        && full.Length == inner + 2
        && full.All(char.IsAsciiLetter)
        && char.ToUpperInvariant(full[0]) == char.ToUpperInvariant(name[0])
        && char.ToUpperInvariant(full[^1]) == char.ToUpperInvariant(name[^1]);
}
