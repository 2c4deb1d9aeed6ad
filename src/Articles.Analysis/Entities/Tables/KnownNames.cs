using System.Collections.Frozen;

namespace Articles.Analysis.Entities.Tables;

/// <summary>
/// The names that readers of the news know and that nothing else gives away: <c>known.txt</c> and the tables by field in
/// <c>Data/Names</c>, a category a line.
/// </summary>
internal static class KnownNames
{
    private static readonly FrozenDictionary<string, WordSet> ByCategory = EntityCategories.All.ToFrozenDictionary(
        static x => x,
        static x => WordTable.Set(TableNames.KnownNames(x)),
        StringComparer.Ordinal
    );

    /// <summary>The names of one category.</summary>
    /// <param name="category">One of <see cref="EntityCategory"/>.</param>
    public static WordSet Of(string category) => ByCategory[category];
}
