using System.Collections.Frozen;
using Articles.Analysis.Entities.Tables;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Entities.Linking;

/// <summary>The well-known things that have several names, in every category (<c>synonyms.txt</c>).</summary>
/// <remarks>
/// A name of the table that stands in no list of names is looked for only where the article has another name of its thing: alone
/// it is too common a word (东大, 12345).
/// </remarks>
internal static class KnownSynonyms
{
    private static readonly TextLines Things = WordTable.Lines(TableNames.Things);
    private static readonly FrozenDictionary<string, WordMap> ThingsByName = EntityCategories.All.ToFrozenDictionary(
        static x => x,
        static x => WordTable.Map(TableNames.ThingNames(x)),
        StringComparer.Ordinal
    );

    /// <summary>The number of the thing that a name means; null where the table doesn't have it.</summary>
    /// <param name="category">One of <see cref="EntityCategory"/>.</param>
    /// <param name="key">The name's <see cref="Surface.Key"/>.</param>
    public static int? ThingOf(string category, string key) =>
        ThingsByName.TryGetValue(category, out var names) && names.TryGetNumber(key, out var number)
            ? names.ValueOf(number)
            : null;

    /// <summary>All names of a thing by its number.</summary>
    public static TextList NamesOf(int thing) => Things[thing];
}
