using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Names the part of the people that a measure is told of next: 居民人均可支配收入…，其中城镇61204元、农村33875元.</summary>
internal static class Residents
{
    private const string People = "居民";
    private static readonly WordList Parts = new(
        "城镇 农村 乡村 城市 城镇居民 农村居民 乡村居民 城市居民 城镇常住居民 农村常住居民"
    );

    /// <summary>The measure of the part; null if the noun is no part of those whom the measure is of.</summary>
    /// <param name="noun">What stands before the figure.</param>
    /// <param name="measure">What was measured before.</param>
    public static string? Of(string noun, string measure)
    {
        if (noun.Length == 0 || measure.Length == 0 || Parts.LengthAt(noun, 0, noun.Length) != noun.Length)
        {
            return null;
        }
        var people = measure.IndexOf(People, StringComparison.Ordinal);
        return people < 0
            ? null
            : string.Concat(
                noun,
                noun.EndsWith(People, StringComparison.Ordinal) ? "" : People,
                measure.AsSpan(people + People.Length)
            );
    }
}
