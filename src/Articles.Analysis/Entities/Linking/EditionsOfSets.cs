using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// Which edition of a meeting the names are of that are one thing so far: 2023世界互联网大会 and 2024世界互联网大会 stay two, also where a
/// name that gives no edition is like both.
/// </summary>
internal sealed class EditionsOfSets(List<LinkedName> names, UnionFind sets) : IDisposable
{
    private readonly LentMap<int, EventEdition> _known = LentMap<int, EventEdition>.Take();

    /// <summary>Makes two names one thing, which is of what edition either is; not if these are two editions.</summary>
    public void Join(LinkedName a, LinkedName b)
    {
        if (a.Category == EntityCategory.Event)
        {
            var (first, second) = (sets.Find(a.Number), sets.Find(b.Number));
            var (one, other) = (Of(first), Of(second));
            if (!one.MayBe(other))
            {
                return;
            }
            _known.Items[first] = _known.Items[second] = one.With(other);
        }
        sets.Union(a.Number, b.Number);
    }

    private EventEdition Of(int set) =>
        _known.Items.TryGetValue(set, out var edition) ? edition : EventEdition.Of(names[set].Surface);

    /// <inheritdoc />
    public void Dispose() => _known.Dispose();
}
