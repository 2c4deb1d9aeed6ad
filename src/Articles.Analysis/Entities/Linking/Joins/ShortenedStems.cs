using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins products of which one is the other in short: 甲脑平台 with 甲乙大脑平台 (the same noun after a word of which the first and
/// the last character are left), and a numeronym with the word whose letters it counts.
/// </summary>
internal static class ShortenedStems
{
    private const int Stem = 2;
    private const int ShortestFull = 3;

    public static void Join(NameSet names)
    {
        var products = names.Of(EntityCategory.Product).Where(x => x.Key.Length >= Stem).ToList();
        var stems = products.ConvertAll(StemOf);
        var byEnds = products
            .Zip(stems)
            .Where(x => x.Second.Length >= ShortestFull)
            .ToLookup(x => (x.Second[0], x.Second[^1], x.First.Key[x.Second.Length..]), x => x.First);
        var latin = products.Where(x => char.IsAscii(x.Key[0])).Take(NameSet.MostCompared).ToList();
        foreach (var (name, stem) in products.Zip(stems))
        {
            if (stem.Length == Stem)
            {
                names.JoinOnly(name, byEnds[(stem[0], stem[1], name.Key[Stem..])]);
            }
            if (char.IsAscii(name.Key[0]))
            {
                names.JoinOnly(name, latin.Where(x => Numeronym.StandsFor(name.Key, x.Key)));
            }
        }
    }

    // What stands before the noun that says what the product is.
    private static string StemOf(LinkedName name) =>
        Grammar.HeadAtEnd(name.Key) is { Category: EntityCategory.Product } head ? name.Key[..^head.Word.Length] : "";
}
