using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Lending;

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
        using var byEnds = LentLookup<(char, char, string), LinkedName>.Take();
        using var latin = LentList<LinkedName>.Take();
        foreach (var name in names.Of(EntityCategory.Product))
        {
            if (name.Key.Length >= Stem && StemOf(name) is { Stem: >= ShortestFull } full)
            {
                byEnds.Add((name.Key[0], name.Key[full.Stem - 1], full.Noun), name);
            }
            if (name.Key.Length >= Stem && char.IsAscii(name.Key[0]) && latin.Items.Count < NameSet.MostCompared)
            {
                latin.Items.Add(name);
            }
        }
        foreach (var name in names.Of(EntityCategory.Product))
        {
            if (name.Key.Length < Stem)
            {
                continue;
            }
            if (!byEnds.IsEmpty && StemOf(name) is { Stem: Stem } shortened)
            {
                var only = names.OnlyOf(name);
                foreach (var full in byEnds[(name.Key[0], name.Key[1], shortened.Noun)])
                {
                    only.Add(full);
                }
                only.Join();
            }
            if (char.IsAscii(name.Key[0]))
            {
                JoinNumeronym(names, name, latin.Items);
            }
        }
    }

    private static void JoinNumeronym(NameSet names, LinkedName name, List<LinkedName> latin)
    {
        var only = names.OnlyOf(name);
        foreach (var full in latin)
        {
            if (Numeronym.StandsFor(name.Key, full.Key))
            {
                only.Add(full);
            }
        }
        only.Join();
    }

    // How long what stands before the noun is that says what the product is, and that noun; 0 if there is none.
    private static (int Stem, string Noun) StemOf(LinkedName name) =>
        Grammar.HeadAtEnd(name.Key) is { Category: EntityCategory.Product } head
            ? (name.Key.Length - head.Word.Length, head.Word)
            : (0, "");
}
