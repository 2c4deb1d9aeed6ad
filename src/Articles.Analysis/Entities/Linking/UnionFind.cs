namespace Articles.Analysis.Entities.Linking;

/// <summary>Which surfaces name one thing.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (_parent[item] != item)
        {
            _parent[item] = _parent[_parent[item]];
            item = _parent[item];
        }
        return item;
    }

    /// <summary>Joins two; the lower number stands for both.</summary>
    public void Union(int a, int b)
    {
        var (x, y) = (Find(a), Find(b));
        _parent[Math.Max(x, y)] = Math.Min(x, y);
    }
}
