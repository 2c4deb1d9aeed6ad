using Articles.Storage.Keys;
using Articles.Storage.Names;

namespace Articles.Storage.Directory;

/// <summary>Adds and takes away what articles contribute to the names.</summary>
internal sealed class NameCounts
{
    private readonly Dictionary<(string Key, string Category, string Context), Counted> names = [];

    public NameCounts(IEnumerable<DirectoryEntry> entries)
    {
        foreach (var entry in entries)
        {
            names[Key(entry.Name, entry.Category, entry.Context)] = new Counted(
                entry.Name,
                entry.Category,
                entry.Context
            )
            {
                Articles = entry.Articles,
                Mentions = entry.Mentions,
                Aliases = new(entry.Aliases.ToDictionary(), StringComparer.Ordinal),
            };
        }
    }

    public void Apply(Contribution contribution, int sign)
    {
        // An article may hold two spellings of one name; it is one article all the same.
        var seen = new HashSet<(string, string, string)>();
        foreach (var name in contribution.Names)
        {
            var context = name.Context;
            var key = Key(name.Name, name.Category, context);
            if (!names.TryGetValue(key, out var counted))
            {
                names[key] = counted = new Counted(name.Name, name.Category, context);
            }

            counted.Articles += seen.Add(key) ? sign : 0;
            counted.Mentions += sign * name.Mentions;
            foreach (var alias in name.Aliases)
            {
                var count = counted.Aliases.GetValueOrDefault(alias) + sign;
                if (count == 0)
                {
                    counted.Aliases.Remove(alias);
                }
                else
                {
                    counted.Aliases[alias] = count;
                }
            }
        }

        foreach (var key in seen)
        {
            if (names[key].Articles == 0)
            {
                names.Remove(key);
            }
        }
    }

    /// <summary>The entries with those that are one thing made one, in the order they are listed in.</summary>
    public List<DirectoryEntry> Resolved()
    {
        var entries = NameResolution.Group(Ranked()).Select(DirectoryEntry.Of).ToList();
        entries.Sort(Order);
        return entries;
    }

    /// <summary>The entries as the articles have them, in the order they are listed in: most articles first, then most mentions, then by name.</summary>
    public List<DirectoryEntry> Ranked()
    {
        var entries = names
            .Values.Select(n => new DirectoryEntry(n.Name, n.Category, n.Articles, n.Mentions, n.Aliases)
            {
                Context = n.Context,
            })
            .ToList();
        entries.Sort(Order);
        return entries;
    }

    public static int Order(DirectoryEntry a, DirectoryEntry b)
    {
        var order = b.Articles.CompareTo(a.Articles);
        order = order != 0 ? order : b.Mentions.CompareTo(a.Mentions);
        order = order != 0 ? order : string.CompareOrdinal(a.Name, b.Name);
        order = order != 0 ? order : string.CompareOrdinal(a.Category, b.Category);
        return order != 0
            ? order
            : string.CompareOrdinal(DirectoryEntry.ContextKey(a.Context), DirectoryEntry.ContextKey(b.Context));
    }

    private static (string, string, string) Key(string name, string category, IReadOnlyList<string>? context) =>
        (NameKey.Of(name), category, DirectoryEntry.ContextKey(context));

    private sealed class Counted(string name, string category, IReadOnlyList<string>? context)
    {
        public string Name { get; } = name;
        public string Category { get; } = category;
        public IReadOnlyList<string>? Context { get; } = context;
        public int Articles { get; set; }
        public long Mentions { get; set; }
        public SortedDictionary<string, int> Aliases { get; init; } = new(StringComparer.Ordinal);
    }
}
