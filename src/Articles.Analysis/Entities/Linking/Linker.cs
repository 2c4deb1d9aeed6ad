using Articles.Analysis.Entities.Linking.Joins;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking;

/// <summary>Joins the surfaces of an article that name one thing.</summary>
internal sealed class Linker : IDisposable
{
    // In this order: what is surer comes first, for a later one may need to find just one candidate.
    private static readonly Action<NameSet>[] Joins =
    [
        SameIdentities.Join,
        OnlyBearers.Join,
        FirmForms.Join,
        Synonyms.Join,
        ShortenedBodies.Join,
        BodiesOfLevel.Join,
        FirmBrands.Join,
        AbbreviatedBodyJoin.Join,
        SeatlessNames.Join,
        ShortFairs.Join,
        ProductClasses.Join,
        ProductCores.Join,
        ShortenedStems.Join,
        AppEditions.Join,
        PartsOfPersons.Join,
        ContractedNames.Join,
    ];

    private readonly LentList<LinkedName> _names = LentList<LinkedName>.Take();
    private readonly LentMap<string, LinkedName> _bySurface = LentMap<string, LinkedName>.Take();
    private readonly LentList<(LinkedName, LinkedName)> _said = LentList<(LinkedName, LinkedName)>.Take();

    /// <summary>Takes a surface in.</summary>
    public void Add(string surface, string category)
    {
        var name = new LinkedName(
            _names.Items.Count,
            surface,
            Surface.Key(surface),
            category,
            Identity.Of(surface, category)
        );
        if (_bySurface.Items.TryAdd(surface, name))
        {
            _names.Items.Add(name);
        }
    }

    /// <summary>Notes that the text itself says that two surfaces are one.</summary>
    public void Join(string a, string b)
    {
        if (
            _bySurface.Items.TryGetValue(a, out var x)
            && _bySurface.Items.TryGetValue(b, out var y)
            && x.Category == y.Category
        )
        {
            _said.Items.Add((x, y));
        }
    }

    /// <summary>The surfaces that name one thing, each group and each of its members in the order they were added.</summary>
    public List<IReadOnlyList<string>> Groups()
    {
        using var names = new NameSet(_names.Items);
        foreach (var (a, b) in _said.Items)
        {
            names.Join(a, b);
        }
        foreach (var join in Joins)
        {
            join(names);
        }
        return names.Groups();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _names.Dispose();
        _bySurface.Dispose();
        _said.Dispose();
    }
}
