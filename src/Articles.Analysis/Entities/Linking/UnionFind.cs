using System.Buffers;

namespace Articles.Analysis.Entities.Linking;

/// <summary>Which surfaces name one thing; in a buffer that is lent and given back.</summary>
internal sealed class UnionFind : IDisposable
{
    private readonly int[] _parent;

    public UnionFind(int count)
    {
        _parent = ArrayPool<int>.Shared.Rent(count);
        for (var i = 0; i < count; i++)
        {
            _parent[i] = i;
        }
    }

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

    /// <inheritdoc />
    public void Dispose() => ArrayPool<int>.Shared.Return(_parent);
}
