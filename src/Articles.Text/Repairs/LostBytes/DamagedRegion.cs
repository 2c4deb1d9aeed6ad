namespace Articles.Text.Repairs.LostBytes;

/// <summary>A run of states of a reading between two that took the text as it stands: one damage, and its repair.</summary>
/// <param name="Before">The state before it.</param>
/// <param name="Nodes">Its states, in order.</param>
/// <param name="After">The states that follow it and took the text as it stands, a few at most.</param>
internal sealed record DamagedRegion(
    ChannelNode Before,
    IReadOnlyList<ChannelNode> Nodes,
    IReadOnlyList<ChannelNode> After
)
{
    /// <summary>Whether nothing follows it in its line.</summary>
    public bool EndsLine { get; init; }

    /// <summary>The characters that follow it and are weighed with it.</summary>
    public List<char> Following => [.. After.Where(node => node.Character != '\0').Select(node => node.Character)];

    private const int Context = 6;
    private const int MostToSettle = 24;

    /// <summary>The first atom.</summary>
    public int FirstAtom => Before.Position;

    /// <summary>The atom after the last one.</summary>
    public int EndAtom => Nodes[^1].Position;

    /// <summary>The atom after the last one that follows it and is weighed with it.</summary>
    public int EndOfContext => After.Count > 0 ? After[^1].Position : EndAtom;

    /// <summary>What the damage that the reading assumes costs it.</summary>
    public float Cost => Nodes.Sum(node => node.Cost);

    /// <summary>The region that a state ends, or of a long one the last states.</summary>
    public static DamagedRegion EndingAt(ChannelNode last)
    {
        var nodes = new List<ChannelNode>();
        var node = last;
        for (; !node.IsLiteral && nodes.Count < MostToSettle; node = node.Previous!)
        {
            nodes.Add(node);
        }
        nodes.Reverse();
        return new DamagedRegion(node, nodes, []);
    }

    /// <summary>All regions of a reading, in order.</summary>
    /// <param name="last">The reading's last state.</param>
    /// <param name="endsLine">Whether the line ends where the reading does.</param>
    public static List<DamagedRegion> FindAll(ChannelNode last, bool endsLine)
    {
        var path = new List<ChannelNode>();
        for (var node = last; node is not null; node = node.Previous)
        {
            path.Add(node);
        }
        path.Reverse();
        var regions = new List<DamagedRegion>();
        for (var i = 1; i < path.Count; i++)
        {
            if (path[i].IsLiteral)
            {
                continue;
            }
            var end = i;
            while (end < path.Count && (!path[end].IsLiteral || path[end - 1].Pending != ChannelNode.InStep))
            {
                end++;
            }
            var after = path.Skip(end).TakeWhile(node => node.IsLiteral).Take(Context).ToList();
            var nodes = path.GetRange(i, end - i);
            regions.Add(
                new DamagedRegion(path[i - 1], nodes, after) { EndsLine = endsLine && end + after.Count == path.Count }
            );
            i = end;
        }
        return regions;
    }
}
