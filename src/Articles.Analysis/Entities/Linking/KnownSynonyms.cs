using System.Collections.Frozen;
using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Linking;

/// <summary>The well-known products, people, events and places that have several names (<c>synonyms.txt</c>).</summary>
internal static class KnownSynonyms
{
    private static readonly FrozenDictionary<(string Category, string Key), int> Things = Read();

    /// <summary>The number of the thing that a name means; null where the table doesn't have it.</summary>
    /// <param name="category">One of <see cref="EntityCategory"/>.</param>
    /// <param name="key">The name's <see cref="Surface.Key"/>.</param>
    public static int? ThingOf(string category, string key) =>
        Things.TryGetValue((category, key), out var thing) ? thing : null;

    private static FrozenDictionary<(string Category, string Key), int> Read()
    {
        var things = new Dictionary<(string Category, string Key), int>();
        var next = 0;
        foreach (var (category, names) in WordTable.Read("synonyms"))
        {
            foreach (var name in names)
            {
                things[(category, Surface.Key(name))] = next;
            }
            next++;
        }
        return things.ToFrozenDictionary();
    }
}
