using Articles.Storage.Keys;

namespace Articles.Storage.Directory;

/// <summary>Adds and takes away what articles contribute to the names.</summary>
internal sealed class NameCounts
{
    private readonly Dictionary<(string Key, string Category), Counted> names = [];

    public NameCounts(IEnumerable<DirectoryEntry> entries)
    {
        foreach (var entry in entries)
        {
            names[(NameKey.Of(entry.Name), entry.Category)] = new Counted(entry.Name, entry.Category)
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
        var seen = new HashSet<(string, string)>();
        foreach (var name in contribution.Names)
        {
            var key = (NameKey.Of(name.Name), name.Category);
            if (!names.TryGetValue(key, out var counted))
            {
                names[key] = counted = new Counted(name.Name, name.Category);
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

    /// <summary>The entries in the order they are listed in: most articles first, then most mentions, then by name.</summary>
    public List<DirectoryEntry> Ranked()
    {
        var entries = names
            .Values.Select(n => new DirectoryEntry(n.Name, n.Category, n.Articles, n.Mentions, n.Aliases))
            .ToList();
        entries.Sort(Order);
        return entries;
    }

    public static int Order(DirectoryEntry a, DirectoryEntry b)
    {
        var order = b.Articles.CompareTo(a.Articles);
        order = order != 0 ? order : b.Mentions.CompareTo(a.Mentions);
        order = order != 0 ? order : string.CompareOrdinal(a.Name, b.Name);
        return order != 0 ? order : string.CompareOrdinal(a.Category, b.Category);
    }

    private sealed class Counted(string name, string category)
    {
        public string Name { get; } = name;
        public string Category { get; } = category;
        public int Articles { get; set; }
        public long Mentions { get; set; }
        public SortedDictionary<string, int> Aliases { get; init; } = new(StringComparer.Ordinal);
    }
}
