namespace Articles.Analysis.Entities.Linking;

/// <summary>A surface of the article.</summary>
/// <param name="Number">Its place in the order of adding.</param>
/// <param name="Surface">As it is written.</param>
/// <param name="Key">Without quotation marks and white space.</param>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
internal sealed record LinkedName(int Number, string Surface, string Key, string Category);

/// <summary>The surfaces of an article, and which of them name one thing so far.</summary>
internal sealed class NameSet(IReadOnlyList<LinkedName> names)
{
    /// <summary>A name is compared with at most this many others: the bound that keeps the time linear.</summary>
    public const int MostCompared = 50;

    private readonly UnionFind _sets = new(names.Count);
    private readonly ILookup<string, LinkedName> _byCategory = names.ToLookup(x => x.Category, StringComparer.Ordinal);

    /// <summary>All names.</summary>
    public IReadOnlyList<LinkedName> All => names;

    /// <summary>The names of a category.</summary>
    public IEnumerable<LinkedName> Of(string category) => _byCategory[category];

    /// <summary>The names that are one thing, each group and each of its members in the order they were added.</summary>
    public IEnumerable<IGrouping<int, LinkedName>> Groups => names.GroupBy(x => _sets.Find(x.Number));

    /// <summary>Makes two names one thing.</summary>
    public void Join(LinkedName a, LinkedName b) => _sets.Union(a.Number, b.Number);

    /// <summary>Makes a name one with the thing that all candidates name, if it is just one.</summary>
    public void JoinOnly(LinkedName name, IEnumerable<LinkedName> candidates)
    {
        LinkedName? only = null;
        foreach (var candidate in candidates)
        {
            if (only is not null && _sets.Find(candidate.Number) != _sets.Find(only.Number))
            {
                return;
            }
            only ??= candidate;
        }
        if (only is not null)
        {
            Join(only, name);
        }
    }
}
