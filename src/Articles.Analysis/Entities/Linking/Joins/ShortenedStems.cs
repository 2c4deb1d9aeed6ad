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
        var byEnds = products
            .Where(x => StemOf(x).Length >= ShortestFull)
            .ToLookup(x => (StemOf(x)[0], StemOf(x)[^1], x.Key[StemOf(x).Length..]));
        var latin = products.Where(x => char.IsAscii(x.Key[0])).Take(NameSet.MostCompared).ToList();
        foreach (var name in products)
        {
            if (StemOf(name) is { Length: Stem } stem)
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
