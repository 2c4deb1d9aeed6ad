namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// Which names the text itself tells apart. Kept for the sets that they grow into: where 甲集团 and 甲科技 stand side by side, 甲 is
/// no bridge between them.
/// </summary>
internal sealed class SetsApart(UnionFind sets)
{
    private readonly List<(int A, int B)> _pairs = [];

    /// <summary>Notes two names, by number.</summary>
    public void Add(int a, int b) => _pairs.Add((a, b));

    /// <summary>Whether a name of the one's set and one of the other's are told apart.</summary>
    public bool Hold(int a, int b)
    {
        if (_pairs.Count == 0)
        {
            return false;
        }
        var (x, y) = (sets.Find(a), sets.Find(b));
        foreach (var pair in _pairs)
        {
            var (one, other) = (sets.Find(pair.A), sets.Find(pair.B));
            if ((one == x && other == y) || (one == y && other == x))
            {
                return true;
            }
        }
        return false;
    }
}
