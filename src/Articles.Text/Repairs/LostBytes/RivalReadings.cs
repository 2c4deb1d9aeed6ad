namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Contests a reading by the others that the search gave up in its favour: each that came to the same end and is nearly
/// as probable, once what it leaves open is resolved, makes what it reads otherwise uncertain.
/// </summary>
/// <param name="resolver">What finds the characters that a reading left open.</param>
internal sealed class RivalReadings(UnknownResolver resolver)
{
    private const int Context = 4;

    // Bounds the time: no more rivals are weighed, and none that forks off further before.
    private const int Most = 32;
    private const int Furthest = 48;

    private const float Rounding = 0.05f;

    // How much a reading may win by what it leaves open.
    private const float Slack = 10;

    /// <summary>The best of a reading's rivals, where one is better than itself.</summary>
    /// <param name="region">The damage.</param>
    /// <param name="own">Its text.</param>
    /// <returns>The state that both come to, and the rival's one there; null where none is better.</returns>
    public (ChannelNode End, ChannelNode Instead)? Better(DamagedRegion region, List<ResolvedText> own)
    {
        var path = new OwnPath(region, own);
        var (best, least) = (default((ChannelNode, ChannelNode)?), -Rounding);
        foreach (var (end, nodes, fork) in Find(path, Slack))
        {
            if (Weigh(path, end, nodes, fork) is { } rival && rival.Margin < least)
            {
                (best, least) = ((path.Nodes[end], nodes[^1]), rival.Margin);
            }
        }
        return best;
    }

    /// <summary>Lowers the margins of the characters that other readings have otherwise.</summary>
    /// <param name="region">The damage.</param>
    /// <param name="own">Its text.</param>
    /// <param name="margins">How much better each of its characters is than any other.</param>
    /// <param name="least">The margin below which a character is open.</param>
    /// <returns>How many characters before and behind the damage, taken as they stand, are open too.</returns>
    public (int Before, int Behind) Contest(DamagedRegion region, List<ResolvedText> own, float[] margins, float least)
    {
        var path = new OwnPath(region, own);
        var (before, behind) = (0, 0);
        foreach (var (end, nodes, fork) in Find(path, least + Slack))
        {
            if (Weigh(path, end, nodes, fork) is not { } rival || rival.Margin >= least)
            {
                continue;
            }
            for (var i = Math.Max(0, rival.First); i < Math.Min(margins.Length, rival.Last); i++)
            {
                margins[i] = Math.Min(margins[i], rival.Margin);
            }
            if (rival.First < rival.Last)
            {
                (before, behind) = (Math.Max(before, -rival.First), Math.Max(behind, rival.Last - margins.Length));
            }
        }
        return (before, behind);
    }

    private static List<(int End, List<ChannelNode> Nodes, int Fork)> Find(OwnPath path, float most)
    {
        var found = new List<(float Gap, int End, List<ChannelNode> Nodes, int Fork)>();
        for (var end = path.First; end < path.Nodes.Count; end++)
        {
            var winner = path.Nodes[end];
            foreach (var rival in winner.Rivals ?? [])
            {
                var gap = winner.Tail.Score - rival.Tail.Score;
                if (gap < most)
                {
                    Add(path, found, [], rival, end, gap, most, 1);
                }
            }
        }
        found.Sort((a, b) => a.Gap.CompareTo(b.Gap));
        return [.. found.Take(Most).Select(rival => (rival.End, rival.Nodes, rival.Fork))];
    }

    /// <summary>Walks a rival back to where it forks off.</summary>
    private static void Add(
        OwnPath path,
        List<(float Gap, int End, List<ChannelNode> Nodes, int Fork)> found,
        List<ChannelNode> behind,
        ChannelNode rival,
        int end,
        float gap,
        float most,
        int depth
    )
    {
        var nodes = new List<ChannelNode>(behind);
        for (var node = rival; node is not null && nodes.Count < Furthest; node = node.Previous)
        {
            if (path.IndexOf(node) is var fork and >= 0)
            {
                if (fork < path.FirstAfter)
                {
                    nodes.Reverse();
                    found.Add((gap, end, nodes, fork));
                }
                return;
            }
            // What was given up in favour of this rival is one as well.
            if (depth > 0)
            {
                foreach (var other in node.Rivals ?? [])
                {
                    var wider = gap + node.Tail.Score - other.Tail.Score;
                    if (wider < most)
                    {
                        Add(path, found, nodes, other, end, wider, most, depth - 1);
                    }
                }
            }
            nodes.Add(node);
        }
    }

    /// <summary>By how much a rival is less probable, and which characters it has otherwise.</summary>
    private (float Margin, int First, int Last)? Weigh(OwnPath path, int end, List<ChannelNode> nodes, int fork)
    {
        var (characters, firstCharacter) = path.Between(fork, end);
        var following = path.Following(end, Context, out var endsLine);
        var start = path.TailAt(fork);
        if (resolver.Best(start, Piece.Of(nodes), following, endsLine) is not { } rival)
        {
            return null;
        }
        var score = resolver.Score(start, characters, following, endsLine) - path.Cost(fork, end);
        var margin = score - (rival.Score - nodes.Sum(node => node.Cost));
        var own = characters.ConvertAll(Han.Simplified);
        var (first, last) = RivalAlignments.Difference(own, rival.Characters);
        return (margin, firstCharacter + first, firstCharacter + last);
    }
}
