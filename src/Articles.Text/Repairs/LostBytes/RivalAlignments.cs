namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Contests the places of losses without a mark: a byte may have gone some characters earlier or later, or been the
/// other half of its character, and a text that reads as well with that is no proof of either.
/// </summary>
/// <param name="atoms">The atoms of the window.</param>
/// <param name="resolver">What finds the characters that a reading left open.</param>
internal sealed class RivalAlignments(List<Atom> atoms, UnknownResolver resolver)
{
    private const int Context = 4;

    // Bounds the time: of a long stretch with many losses the first ones are contested, the others are not believed.
    private const int MostLosses = 8;

    /// <summary>Lowers the margins of the characters that another place of a loss makes others of.</summary>
    /// <param name="region">The damage.</param>
    /// <param name="own">Its text.</param>
    /// <param name="margins">How much better each of its characters is than any other.</param>
    /// <param name="least">The margin below which a character is open.</param>
    /// <returns>How many characters before and behind the damage, taken as they stand, are open too.</returns>
    public (int Before, int Behind) Contest(DamagedRegion region, List<ResolvedText> own, float[] margins, float least)
    {
        var (before, behind, losses, index) = (0, 0, 0, 0);
        for (var i = 0; i < region.Nodes.Count; i++)
        {
            var node = region.Nodes[i];
            if (node.Cost >= ChannelCosts.Silent)
            {
                if (losses++ == MostLosses)
                {
                    Array.Fill(margins, 0, index, margins.Length - index);
                    break;
                }
                var places = LossPlaces.Around(atoms, region, i, index);
                var (early, late) = ContestPlaces(places, region, own, margins, least);
                (before, behind) = (Math.Max(before, early), Math.Max(behind, late));
            }
            index += node.AddsCharacter ? 1 : 0;
        }
        return (before, behind);
    }

    private (int Before, int Behind) ContestPlaces(
        LossPlaces places,
        DamagedRegion region,
        List<ResolvedText> own,
        float[] margins,
        float least
    )
    {
        var (before, behind) = (0, 0);
        // The characters of the stretch that all places have in common ends with, as this reading has them.
        var characters = places.OwnCharacters(own);
        var following = places.Following(own, region, Context);
        var start = places.StartTail(region, own);
        var score = resolver.Best(start, places.Own, following) is { } resolved
            ? resolved.Score - ChannelCosts.Silent
            : float.NegativeInfinity;
        foreach (var pieces in places.Others())
        {
            if (resolver.Best(start, pieces, following) is not { } rival)
            {
                continue;
            }
            var margin = score - (rival.Score - ChannelCosts.Silent);
            if (margin >= least)
            {
                continue;
            }
            var (first, end) = Difference(characters, rival.Characters);
            for (var i = Math.Max(first, places.Before); i < Math.Min(end, characters.Count - places.Behind); i++)
            {
                var at = places.FirstOwn + i - places.Before;
                margins[at] = Math.Min(margins[at], margin);
            }
            before = Math.Max(before, places.Before - first);
            behind = Math.Max(behind, end - (characters.Count - places.Behind));
        }
        return (before, behind);
    }

    /// <summary>Which characters of a text another one has otherwise; at least one, beside which it has more.</summary>
    public static (int First, int End) Difference(List<char> own, List<char> rival)
    {
        var (first, end, otherEnd) = (0, own.Count, rival.Count);
        while (first < end && first < otherEnd && own[first] == rival[first])
        {
            first++;
        }
        while (end > first && otherEnd > first && own[end - 1] == rival[otherEnd - 1])
        {
            (end, otherEnd) = (end - 1, otherEnd - 1);
        }
        return first == end && first < otherEnd ? (Math.Max(0, first - 1), end) : (first, end);
    }
}
