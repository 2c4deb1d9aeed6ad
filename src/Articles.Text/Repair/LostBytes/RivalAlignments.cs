namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Reads a stretch once more without a loss that its reading assumes: a byte that went without a mark may have gone one
/// character earlier or later, and a text that reads as well with it there is no proof of either.
/// </summary>
/// <param name="atoms">The atoms of the window.</param>
/// <param name="plausibility">What text is probable.</param>
/// <param name="resolver">What finds the characters that a reading left open.</param>
/// <param name="endsStream">Whether a byte left over at the end of the window goes with nothing.</param>
internal sealed class RivalAlignments(
    List<Atom> atoms,
    Plausibility plausibility,
    UnknownResolver resolver,
    bool endsStream
)
{
    private const int Before = 4;

    // Bounds the time: of a long stretch with many losses the first ones are tried.
    private const int MostLosses = 4;

    /// <summary>Lowers the margins of the characters that another alignment reads otherwise.</summary>
    /// <param name="region">The damage.</param>
    /// <param name="margins">How much better each of its characters is than any other.</param>
    /// <param name="least">The margin below which a character is open.</param>
    /// <returns>How many characters before the damage, taken as they stand, are open too.</returns>
    public int Contest(DamagedRegion region, float[] margins, float least)
    {
        var losses = region.Nodes.Where(node => SilentLoss.Of(node, 0) is not null).Take(MostLosses).ToList();
        if (losses.Count == 0)
        {
            return 0;
        }
        var before = 0;
        var start = region.Before;
        while (start.Previous is { IsLiteral: true } previous && region.FirstAtom - start.Position < Before)
        {
            start = previous;
        }
        var own = Read(start, region.After.Count > 0 ? region.After[^1] : region.Nodes[^1]);
        var part = atoms.GetRange(start.Position, region.EndOfContext - start.Position);
        foreach (var loss in losses)
        {
            var excluded = SilentLoss.Of(loss, start.Position);
            var search = new ChannelSearch(part, plausibility, resolver, silent: true, excluded);
            var ends = endsStream && region.EndOfContext == atoms.Count;
            if (search.Run(start.Tail, ends) is { } last && Read(null, last) is { } rival && own is not null)
            {
                var skipped = own.Value.Characters.Count - margins.Length - Characters(region.After);
                before = Math.Max(before, Lower(margins, skipped, least, own.Value, rival));
            }
        }
        return before;
    }

    private static int Characters(IEnumerable<ChannelNode> nodes) =>
        nodes.Count(node => node.Unknown is not null || node.Character != '\0');

    private static int Lower(
        float[] margins,
        int skipped,
        float least,
        (float Score, List<ResolvedText> Characters) own,
        (float Score, List<ResolvedText> Characters) rival
    )
    {
        var (first, end, otherEnd) = (0, own.Characters.Count, rival.Characters.Count);
        while (first < end && first < otherEnd && IsSame(own.Characters[first], rival.Characters[first]))
        {
            first++;
        }
        while (end > first && otherEnd > first && IsSame(own.Characters[end - 1], rival.Characters[otherEnd - 1]))
        {
            (end, otherEnd) = (end - 1, otherEnd - 1);
        }
        var margin = own.Score - rival.Score;
        if (margin < least && first == end && first < otherEnd)
        {
            // The rival has characters more: where they belong is shown by marking the one before them.
            first = Math.Max(0, first - 1);
        }
        for (var i = Math.Max(first, skipped); i < end && i - skipped < margins.Length; i++)
        {
            margins[i - skipped] = Math.Min(margins[i - skipped], margin);
        }
        return margin < least && first < end ? Math.Max(0, skipped - first) : 0;
    }

    private static bool IsSame(ResolvedText one, ResolvedText other) => one.Simplified == other.Simplified;

    /// <summary>The best text of a reading from one state to another, and its score, costs of damage included.</summary>
    private (float Score, List<ResolvedText> Characters)? Read(ChannelNode? start, ChannelNode last)
    {
        var nodes = new List<ChannelNode>();
        var node = last;
        for (; !ReferenceEquals(node, start) && node.Previous is not null; node = node.Previous)
        {
            nodes.Add(node);
        }
        nodes.Reverse();
        var region = new DamagedRegion(node, nodes, []);
        return resolver.Resolve(region) is { } resolved
            ? (resolved.Tail.Score - region.Cost, resolved.Characters())
            : null;
    }
}
