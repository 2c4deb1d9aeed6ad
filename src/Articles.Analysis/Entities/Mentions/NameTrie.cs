namespace Articles.Analysis.Entities.Mentions;

/// <summary>The names of one article, for finding the longest one that begins at an offset. Built once, then read.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly Dictionary<int, string> _names = [];
    private int _nodes = 1;

    /// <summary>Takes a name in.</summary>
    public void Add(string name)
    {
        var node = 0;
        foreach (var c in name)
        {
            if (!_edges.TryGetValue(Edge(node, c), out var next))
            {
                _edges[Edge(node, c)] = next = _nodes++;
            }
            node = next;
        }
        _names[node] = name;
    }

    /// <summary>The longest name that begins at an offset and ends where <paramref name="mayEnd"/> allows; null if none.</summary>
    public string? Longest<T>(string text, int start, T state, Func<T, int, bool> mayEnd)
    {
        string? found = null;
        var node = 0;
        for (var at = start; at < text.Length && _edges.TryGetValue(Edge(node, text[at]), out node); at++)
        {
            found = _names.TryGetValue(node, out var name) && mayEnd(state, at + 1) ? name : found;
        }
        return found;
    }

    private static long Edge(int node, char next) => ((long)node << 16) | next;
}
