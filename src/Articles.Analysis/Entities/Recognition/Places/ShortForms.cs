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

    private static readonly WordMap<string> Lookup = new(Full);

    /// <summary>The words that stand before a one-character form.</summary>
    public static WordSet Before { get; } = WordTable.Set("places", "before");

    /// <summary>The forms of more than one character.</summary>
    public static WordSet Names { get; } = new(Full.Keys.Where(x => x.Length > 1));

    /// <summary>The place that a form stands for; null if it is none.</summary>
    public static string? Place(ReadOnlySpan<char> form) => Lookup.TryGetValue(form, out var place) ? place : null;
}
