using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins the names of a thing that everybody knows by several: 安卓 and Android.</summary>
internal static class Synonyms
{
    public static void Join(NameSet names)
    {
        using var lent = LentMap<int, LinkedName>.Take();
        foreach (var name in names.All)
        {
            if (KnownSynonyms.ThingOf(name.Category, name.Key) is { } thing && !lent.Items.TryAdd(thing, name))
            {
                names.Join(lent.Items[thing], name);
            }
        }
    }
}
