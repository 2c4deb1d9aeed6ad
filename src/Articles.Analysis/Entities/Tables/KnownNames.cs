using System.Collections.Frozen;

namespace Articles.Analysis.Entities.Tables;

/// <summary>
/// The names that readers of the news know and that nothing else gives away: <c>known.txt</c> and the tables by field in
/// <c>Data/Names</c>, a category a line.
/// </summary>
internal static class KnownNames
{
    private static readonly FrozenDictionary<string, WordSet> ByCategory = new[]
    {
        EntityCategory.Person,
        EntityCategory.Product,
        EntityCategory.Event,
        EntityCategory.Document,
    }
        .Select(static x => KeyValuePair.Create(x, WordTable.Set(TableNames.KnownNames(x))))
        .Append(KeyValuePair.Create(EntityCategory.Organization, Grammar.Bodies))
        .Append(KeyValuePair.Create(EntityCategory.Location, Grammar.Regions))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of one category; with those of organizations and places all bodies and regions that are known as such.</summary>
    /// <param name="category">One of <see cref="EntityCategory"/>.</param>
    public static WordSet Of(string category) => ByCategory[category];
}
