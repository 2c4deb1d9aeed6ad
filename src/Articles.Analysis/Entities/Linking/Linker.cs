using Articles.Analysis.Entities.Linking.Joins;

namespace Articles.Analysis.Entities.Linking;

/// <summary>Joins the surfaces of an article that name one thing.</summary>
internal sealed class Linker
{
    // In this order: what is surer comes first, for a later one may need to find just one candidate.
    private static readonly Action<NameSet>[] Joins =
    [
        SameIdentities.Join,
        ShortenedBodies.Join,
        BodiesOfLevel.Join,
        FirmBrands.Join,
        AbbreviatedBodies.Join,
        SeatlessNames.Join,
        ShortFairs.Join,
        ProductCores.Join,
        ShortenedStems.Join,
        AppEditions.Join,
        PartsOfPersons.Join,
        ContractedNames.Join,
    ];

    private readonly List<LinkedName> _names = [];
    private readonly Dictionary<string, LinkedName> _bySurface = new(StringComparer.Ordinal);
    private readonly List<(LinkedName, LinkedName)> _said = [];

    /// <summary>Takes a surface in.</summary>
    public void Add(string surface, string category)
    {
        var name = new LinkedName(_names.Count, surface, Surface.Key(surface), category);
        if (_bySurface.TryAdd(surface, name))
        {
            _names.Add(name);
        }
    }

    /// <summary>Notes that the text itself says that two surfaces are one.</summary>
    public void Join(string a, string b)
    {
        if (_bySurface.TryGetValue(a, out var x) && _bySurface.TryGetValue(b, out var y) && x.Category == y.Category)
        {
            _said.Add((x, y));
        }
    }

    /// <summary>The surfaces that name one thing, each group and each of its members in the order they were added.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups()
    {
        var names = new NameSet(_names);
        foreach (var (a, b) in _said)
        {
            names.Join(a, b);
        }
        foreach (var join in Joins)
        {
            join(names);
        }
        return [.. names.Groups.Select(x => x.Select(y => y.Surface).ToList())];
    }
}
