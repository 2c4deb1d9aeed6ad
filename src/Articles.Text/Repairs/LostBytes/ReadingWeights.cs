namespace Articles.Text.Repairs.LostBytes;

/// <summary>Weighs states by the characters that they may stand for, where until now each open one counted the same.</summary>
/// <param name="resolver">What finds the characters that a reading left open.</param>
/// <param name="atoms">How many atoms the line has.</param>
internal sealed class ReadingWeights(UnknownResolver resolver, int atoms)
{
    private const float Depth = 12;
    private const int CharactersToWeigh = 3;

    // How many readings may be weighed: a bound on time where all is garbled.
    private int budget = 24 + (atoms / 16);

    /// <summary>What <see cref="ChannelNode.SinceSilent"/> is after one more character.</summary>
    public static int Next(int since) => since is 0 or > CharactersToWeigh ? 0 : since + 1;

    /// <summary>
    /// A state that is back in step, scored by the characters that it may stand for; null, if there are no such characters.
    /// </summary>
    public ChannelNode? Settle(ChannelNode node)
    {
        if (budget-- <= 0)
        {
            return node;
        }
        var region = DamagedRegion.EndingAt(node);
        return resolver.ResolveTail(region) is { } tail
            ? node with
            {
                Tail = tail.Minus(region.Cost),
                SinceSilent = 0,
            }
            : null;
    }

    /// <summary>
    /// Weighs the states of a position in which enough is known of what follows a byte that was lost without a mark, and takes away
    /// those that stand for no characters.
    /// </summary>
    public void Weigh(List<ChannelNode> beam)
    {
        var best = float.NegativeInfinity;
        foreach (var node in beam)
        {
            best = Math.Max(best, node.Tail.Score);
        }
        for (var i = beam.Count - 1; i >= 0; i--)
        {
            if (budget <= 0 || beam[i].SinceSilent != CharactersToWeigh || beam[i].Tail.Score < best - Depth)
            {
                continue;
            }
            budget--;
            if (Weigh(beam[i]) is { } weighed)
            {
                beam[i] = weighed;
            }
            else
            {
                beam.RemoveAt(i);
            }
        }
    }

    /// <summary>
    /// Weighs a character whose byte was lost without a mark, once enough of what follows it is known, by the
    /// characters that it may be: otherwise a wrong place for the loss would look as good as the right one.
    /// </summary>
    private ChannelNode? Weigh(ChannelNode node)
    {
        var nodes = new List<ChannelNode> { node };
        var (first, characters) = (node, 1);
        while (characters < node.SinceSilent)
        {
            first = first.Previous!;
            nodes.Add(first);
            characters += first.Unknown is not null || first.Character != '\0' ? 1 : 0;
        }
        nodes.Reverse();
        var region = new DamagedRegion(first.Previous!, nodes, []);
        return resolver.ResolveTail(region) is { } tail
            ? node with
            {
                SinceSilent = 0,
                Tail = tail.Minus(region.Cost),
            }
            : null;
    }
}
