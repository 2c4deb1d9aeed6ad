using System.Buffers;
using System.Numerics;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Mentions;

/// <summary>
/// The names of one article, for finding the longest one that begins at an offset. Built once, then read; in buffers that
/// are lent and given back.
/// </summary>
internal sealed class NameTrie : IDisposable
{
    private readonly (long Key, int Next)[] _edges;
    private readonly string?[] _names;
    private readonly int _mask;

    // Tells of nearly all places at once that no name begins there.
    private const int BitsPerName = 32;
    private readonly PairSieve _beginnings;
    private int _nodes = 1;

    /// <summary>Takes the names in, which have two characters at least.</summary>
    public NameTrie(List<string> names)
    {
        var most = 1;
        foreach (var name in names)
        {
            most += name.Length;
        }
        // Half full at most.
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * most));
        _mask = size - 1;
        _edges = ArrayPool<(long, int)>.Shared.Rent(size);
        _names = ArrayPool<string?>.Shared.Rent(most);
        _beginnings = new PairSieve(names.Count, BitsPerName);
        _edges.AsSpan(0, size).Clear();
        _names.AsSpan(0, most).Clear();
        foreach (var name in names)
        {
            Add(name);
        }
    }

    /// <summary>The longest name that begins at an offset and ends where <paramref name="mayEnd"/> allows; null if none.</summary>
    public string? Longest<T>(string text, int start, T state, Func<T, int, bool> mayEnd)
    {
        if (start + 1 >= text.Length || !_beginnings.MayHold(text[start], text[start + 1]))
        {
            return null;
        }
        string? found = null;
        var node = 0;
        for (var at = start; at < text.Length; at++)
        {
            ref readonly var edge = ref Edge(node, text[at]);
            if (edge.Key == 0)
            {
                break;
            }
            node = edge.Next;
            found = _names[node] is { } name && mayEnd(state, at + 1) ? name : found;
        }
        return found;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<(long, int)>.Shared.Return(_edges);
        _names.AsSpan(0, _nodes).Clear();
        ArrayPool<string?>.Shared.Return(_names);
        _beginnings.Dispose();
    }

    private void Add(string name)
    {
        _beginnings.Add(name[0], name[1]);
        var node = 0;
        foreach (var c in name)
        {
            ref var edge = ref Edge(node, c);
            if (edge.Key == 0)
            {
                edge = (Key(node, c), _nodes++);
            }
            node = edge.Next;
        }
        _names[node] = name;
    }

    // The edge, or the free place where it would be.
    private ref (long Key, int Next) Edge(int node, char next)
    {
        var key = Key(node, next);
        var at = (int)((ulong)key * 0x9E3779B97F4A7C15 >> 32) & _mask;
        while (_edges[at].Key != 0 && _edges[at].Key != key)
        {
            at = (at + 1) & _mask;
        }
        return ref _edges[at];
    }

    // Never 0, which is a free place.
    private static long Key(int node, char next) => ((long)(node + 1) << 16) | next;
}
