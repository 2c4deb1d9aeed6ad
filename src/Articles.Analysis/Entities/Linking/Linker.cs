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
    private readonly LentList<(LinkedName, LinkedName)> _apart = LentList<(LinkedName, LinkedName)>.Take();

    /// <summary>Takes a surface in.</summary>
    /// <param name="surface">The surface.</param>
    /// <param name="category">Its category.</param>
    /// <param name="stands">Whether the text has it, or else is only told what it would stand for.</param>
    public void Add(string surface, string category, bool stands = true)
    {
        var key = Surface.Key(surface);
        var name = new LinkedName(_names.Items.Count, surface, key, category, Identity.Of(key, category), stands);
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

    /// <summary>Notes that the text puts two surfaces side by side, so that they are two things'.</summary>
    public void Part(string a, string b)
    {
        if (_bySurface.Items.TryGetValue(a, out var x) && _bySurface.Items.TryGetValue(b, out var y))
        {
            _apart.Items.Add((x, y));
        }
    }

    /// <summary>
    /// The surfaces that name one thing, under a number of it; each group and each of its members in the order they were added. It is
    /// the caller's to give back.
    /// </summary>
    public LentLookup<int, string> Groups()
    {
        using var names = new NameSet(_names.Items);
        using var lentTold = LentMap<string, LinkedName>.Take();
        foreach (var (a, b) in _apart.Items)
        {
            names.Part(a, b);
        }
        foreach (var (a, b) in _said.Items)
        {
            // 天翼, which the text does not have, makes 天翼交通 and 天翼物联 no one firm.
            if (
                b.Stands
                || b.Category != EntityCategory.Organization
                || lentTold.Items.TryAdd(b.Identity, a)
                || names.AreOne(lentTold.Items[b.Identity], a)
            )
            {
                names.JoinSaid(a, b);
            }
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
        _apart.Dispose();
    }
}
