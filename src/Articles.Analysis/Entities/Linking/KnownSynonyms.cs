using System.Collections.Frozen;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Linking;

/// <summary>The well-known things that have several names, in every category (<c>synonyms.txt</c>).</summary>
/// <remarks>
/// A name of the table that stands in no list of names is looked for only where the article has another name of its thing: alone
/// it is too common a word (东大, 12345).
/// </remarks>
internal static class KnownSynonyms
{
    private const char Separator = '\n';

    // A line's names, one line after the other in one text: an object each would take half as much again.
    private static readonly string Names;
    private static readonly int[] Starts;
    private static readonly FrozenDictionary<string, WordMap<ushort>> Things;

    static KnownSynonyms()
    {
        var lines = WordTable.Read("synonyms").ToList();
        var names = lines.ConvertAll(static x => string.Join(Separator, x.Words));
        Names = string.Concat(names);
        Starts = new int[names.Count + 1];
        foreach (var (i, line) in names.Index())
        {
            Starts[i + 1] = Starts[i] + line.Length;
        }
        Things = ByKey(lines);
    }

    /// <summary>The number of the thing that a name means; null where the table doesn't have it.</summary>
    /// <param name="category">One of <see cref="EntityCategory"/>.</param>
    /// <param name="key">The name's <see cref="Surface.Key"/>.</param>
    public static int? ThingOf(string category, string key) =>
        Things.TryGetValue(category, out var names) && names.TryGetValue(key, out var thing) ? thing : null;

    /// <summary>The other names of the thing that a name means; none where the table doesn't have it.</summary>
    /// <param name="category">One of <see cref="EntityCategory"/>.</param>
    /// <param name="name">The name as it is written.</param>
    public static IEnumerable<string> OtherNames(string category, string name) =>
        ThingOf(category, Surface.Key(name)) is { } thing
            ? Names[Starts[thing]..Starts[thing + 1]].Split(Separator).Where(x => x != name)
            : [];

    private static FrozenDictionary<string, WordMap<ushort>> ByKey(List<(string Class, string[] Words)> lines)
    {
        var things = new Dictionary<string, Dictionary<string, ushort>>(StringComparer.Ordinal);
        ushort next = 0;
        foreach (var (category, names) in lines)
        {
            if (!things.TryGetValue(category, out var ofCategory))
            {
                things.Add(category, ofCategory = new Dictionary<string, ushort>(StringComparer.Ordinal));
            }
            foreach (var name in names)
            {
                ofCategory[Surface.Key(name)] = next;
            }
            next = checked((ushort)(next + 1));
        }
        return things.ToFrozenDictionary(x => x.Key, x => new WordMap<ushort>(x.Value), StringComparer.Ordinal);
    }
}
