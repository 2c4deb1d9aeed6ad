using System.Buffers;
using System.Numerics;

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

    // A bit for each two characters that names begin with, which share bits: tells of nearly all places at once that no name
    // begins there.
    private const int BitsOfName = 32;
    private const int FewestBits = 1024;
    private readonly ulong[] _beginnings;
    private readonly int _shift;
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
        var bits = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestBits, BitsOfName * names.Count));
        _shift = 32 - BitOperations.Log2((uint)bits);
        _beginnings = ArrayPool<ulong>.Shared.Rent(bits / 64);
        _beginnings.AsSpan(0, bits / 64).Clear();
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
        if (start + 1 >= text.Length || !MayBegin(text[start], text[start + 1]))
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
        ArrayPool<ulong>.Shared.Return(_beginnings);
    }

    private void Add(string name)
    {
        var bit = Bit(name[0], name[1]);
        _beginnings[bit >> 6] |= 1UL << (int)(bit & 63);
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

    private bool MayBegin(char first, char second)
    {
        var bit = Bit(first, second);
        return (_beginnings[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    private uint Bit(char first, char second) => (((uint)first << 16) | second) * 0x9E3779B1u >> _shift;

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
