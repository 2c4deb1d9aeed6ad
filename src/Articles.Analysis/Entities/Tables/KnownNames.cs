using System.Collections.Frozen;

namespace Articles.Analysis.Entities.Tables;

/// <summary>
/// The names that readers of the news know and that nothing else gives away: <c>known.txt</c> and the tables by field in
/// <c>Data/Names</c>, a category a line.
/// </summary>
internal static class KnownNames
{
    /// <summary>What the tables by field are called in the assembly.</summary>
    private const string Prefix = "names-";
    private const string Ending = ".txt";
    private static readonly string[] Files =
    [
        "known",
        .. typeof(KnownNames)
            .Assembly.GetManifestResourceNames()
            .Where(static x => x.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static x => x[..^Ending.Length]),
    ];
    private static readonly FrozenDictionary<string, WordSet> ByCategory = Read();

    /// <summary>The names of one category.</summary>
    /// <param name="category">One of <see cref="EntityCategory"/>.</param>
    public static WordSet Of(string category) => ByCategory[category];

    // Each table once, for all categories.
    private static FrozenDictionary<string, WordSet> Read()
    {
        var words = Files.SelectMany(WordTable.Read).ToLookup(static x => x.Class, static x => x.Words);
        return new[]
        {
            EntityCategory.Organization,
            EntityCategory.Person,
            EntityCategory.Location,
            EntityCategory.Product,
            EntityCategory.Event,
            EntityCategory.Document,
        }.ToFrozenDictionary(
            static x => x,
            x => new WordSet(words[x].SelectMany(static y => y)),
            StringComparer.Ordinal
        );
    }
}
