using System.Collections.Frozen;

namespace Articles.Analysis.Entities.Tables;

/// <summary>
/// Words that are no name by themselves wherever they stand, whatever finds them: <c>no-names.txt</c>, by category.
/// </summary>
internal static class NoNames
{
    private static readonly FrozenDictionary<string, WordSet> ByCategory = EntityCategories.All.ToFrozenDictionary(
        static x => x,
        static x => WordTable.Set("no-names", x),
        StringComparer.Ordinal
    );

    /// <summary>Whether a surface is such a word.</summary>
    /// <param name="category">One of <see cref="EntityCategory"/>.</param>
    /// <param name="surface">The surface, as it is written.</param>
    public static bool Hold(string category, ReadOnlySpan<char> surface) => ByCategory[category].Contains(surface);
}
