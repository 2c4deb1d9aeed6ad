using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>One-character forms and by-names of places (沪, 申城), with the place that each stands for.</summary>
internal static class ShortForms
{
    private static readonly Dictionary<string, string> Full = WordTable
        .Read("places")
        .Where(x => x.Class == "short")
        .SelectMany(x => x.Words)
        .Select(x => x.Split('='))
        .DistinctBy(x => x[0])
        .ToDictionary(x => x[0], x => x[1], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> FullCountries = WordTable
        .Read("places")
        .Where(x => x.Class == "country")
        .SelectMany(x => x.Words)
        .Select(x => x.Split('='))
        .ToDictionary(x => x[0], x => x[1], StringComparer.Ordinal);
    private static readonly WordMap<string> Countries = new(FullCountries);

    private static readonly WordMap<string> Lookup = new(Full);

    /// <summary>The words that stand before a one-character form.</summary>
    public static WordSet Before { get; } = WordTable.Set("places", "before");

    /// <summary>The forms of one character.</summary>
    public static IEnumerable<char> Initials => Full.Keys.Where(x => x.Length == 1).Select(x => x[0]);

    /// <summary>The characters that stand for countries in lists of them.</summary>
    public static IEnumerable<char> CountryInitials => FullCountries.Keys.Select(x => x[0]);

    /// <summary>Those that may stand for several, or for a province too.</summary>
    public static IEnumerable<char> UnclearCountryInitials { get; } =
        WordTable.Read("places").Where(x => x.Class == "unclear country").SelectMany(x => x.Words).Select(x => x[0]);

    /// <summary>The forms of more than one character.</summary>
    public static WordSet Names { get; } = new(Full.Keys.Where(x => x.Length > 1));

    /// <summary>The country that a character stands for in a list of countries; null if it is none.</summary>
    public static string? Country(ReadOnlySpan<char> form) =>
        form.Length == 1 && Countries.TryGetValue(form, out var country) ? country : null;

    /// <summary>The place that a form stands for; null if it is none.</summary>
    public static string? Place(ReadOnlySpan<char> form) => Lookup.TryGetValue(form, out var place) ? place : null;
}
